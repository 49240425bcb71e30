package dev.docbind.lint;

import dev.docbind.diagnostic.Nearest;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelFunction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know beyond the page at hand.
 *
 * @param paths all pages of the tree, relative to its root, in lower case
 * @param folders the pages of each folder, all in lower case
 * @param fileNames the paths of each file name reduced to letters and digits, all in lower case
 * @param knownCode whether any source gives a number for an error code
 * @param headers what sidecar files declare
 * @param codes names of codes with a known number by their beginning, to propose one for a name that is not known
 */
public record LintContext(
        Set<String> paths,
        Map<String, List<String>> folders,
        Map<String, List<String>> fileNames,
        Predicate<String> knownCode,
        HeaderDeclarations headers,
        Map<String, List<String>> codes) {

    private static final int BEGINNING = 4;

    /** The context of a tree of pages with what resolving it brought to light. */
    public static LintContext of(Collection<String> pagePaths, ApiModel model) {
        Set<String> known = new HashSet<>();
        model.tables().forEach(table -> table.constants().forEach(one -> add(known, one)));
        model.enumerations().forEach(type -> type.members().forEach(one -> add(known, one)));
        model.functions().forEach(one -> add(known, one));
        model.callbacks().forEach(one -> add(known, one));
        model.interfaces().forEach(type -> type.methods().forEach(one -> add(known, one)));
        return of(pagePaths, known::contains, known);
    }

    private static void add(Set<String> known, ModelConstant constant) {
        if (constant.value() != null) {
            known.add(constant.name());
        }
    }

    private static void add(Set<String> known, ModelFunction function) {
        function.errors().codes().stream().filter(code -> code.value() != null).forEach(code -> known.add(code.name()));
    }

    /**
     * The context of a tree of pages.
     *
     * @param pagePaths the paths of all pages, relative to the root
     * @param knownCode whether any source gives a number for an error code
     */
    public static LintContext of(Collection<String> pagePaths, Predicate<String> knownCode) {
        return of(pagePaths, knownCode, Set.of());
    }

    private static LintContext of(Collection<String> pagePaths, Predicate<String> knownCode, Set<String> codes) {
        Set<String> paths =
                pagePaths.stream().map(path -> path.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        Map<String, List<String>> folders = paths.stream()
                .sorted()
                .collect(Collectors.groupingBy(path -> path.substring(0, Math.max(0, path.lastIndexOf('/')))));
        Map<String, List<String>> fileNames =
                paths.stream().sorted().collect(Collectors.groupingBy(LintContext::reduced));
        Map<String, List<String>> beginnings =
                codes.stream().sorted().collect(Collectors.groupingBy(LintContext::beginning));
        return new LintContext(paths, folders, fileNames, knownCode, HeaderDeclarations.NONE, beginnings);
    }

    /** The same context with what sidecar files declare. */
    public LintContext with(HeaderDeclarations declared) {
        return new LintContext(paths, folders, fileNames, knownCode, declared, codes);
    }

    /** The code with a known number whose name is so near to another that it may be meant; null where none is. */
    public @Nullable String nearestCode(String name) {
        return Nearest.to(name, codes.getOrDefault(beginning(name), List.of()))
                .filter(near -> isSlip(name, near))
                .orElse(null);
    }

    /** Whether two names differ in one place, by no more than two letters. */
    private static boolean isSlip(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int start = 0;
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return Math.max(left.length(), right.length()) - start - end <= 2;
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(BEGINNING, name.length()));
    }

    /** The file name of a path, reduced to its letters and digits. */
    public static String reduced(String path) {
        StringBuilder out = new StringBuilder();
        path.substring(path.lastIndexOf('/') + 1)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
