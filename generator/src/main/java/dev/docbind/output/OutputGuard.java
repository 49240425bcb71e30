package dev.docbind.output;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads each generated file again, before anything is written, and compares what it declares with the plan. A difference
 * means that text of a page got out of its place: an internal error, upon which nothing is written.
 */
public final class OutputGuard {

    /** The finding of a file whose text declares something else than planned. */
    public static final String ID = "output.guard";

    private final Set<String> packages;

    private OutputGuard(Set<String> packages) {
        this.packages = packages;
    }

    /**
     * Checks all files of an output.
     *
     * @param files the files
     * @return one error for each file that differs from its plan; empty where all is well
     */
    public static List<Diagnostic> check(List<GeneratedFile> files) {
        return check(files, Set.of());
    }

    /**
     * Checks some files of an output.
     *
     * @param files the files
     * @param others packages of the output that these files may import from
     * @return one error for each file that differs from its plan; empty where all is well
     */
    public static List<Diagnostic> check(List<GeneratedFile> files, Set<String> others) {
        Set<String> packages = new TreeSet<>(List.of("java.lang", "java.lang.foreign", "java.lang.invoke"));
        packages.addAll(List.of("java.util", "java.util.function", "dev.docbind.runtime"));
        packages.addAll(others);
        files.forEach(file -> packages.add(file.outline().packageName()));
        OutputGuard guard = new OutputGuard(packages);
        return files.parallelStream().map(guard::check).filter(Objects::nonNull).toList();
    }

    private @Nullable Diagnostic check(GeneratedFile file) {
        String difference = file.path().equals("module-info.java") ? moduleDifference(file.text()) : difference(file);
        return difference == null
                ? null
                : Diagnostic.error(
                        ID,
                        SourceLocation.of(file.path()),
                        "generated file does not declare what was planned: " + difference,
                        "this is a fault of docbind, nothing was written; leave the page out and report it: "
                                + file.pages());
    }

    /** A module may require the runtime and export the packages of the output, and do nothing else. */
    private @Nullable String moduleDifference(String text) {
        List<JavaToken> tokens = JavaLexer.tokens(text);
        if (tokens == null) {
            return "a comment or literal does not end";
        }
        StringBuilder plain = new StringBuilder();
        tokens.forEach(token -> plain.append(token.text()).append(' '));
        String[] statements =
                plain.toString().replace(" .", ".").replace(". ", ".").split("[;{}]", -1);
        for (int i = 0; i < statements.length; i++) {
            String statement = statements[i].strip();
            boolean expected = i == 0
                    ? statement.startsWith("module ")
                    : statement.isEmpty()
                            || statement.equals("requires transitive dev.docbind.runtime")
                            || statement.startsWith("exports ") && packages.contains(statement.substring(8));
            if (!expected) {
                return "module statement " + statement;
            }
        }
        return null;
    }

    private @Nullable String difference(GeneratedFile file) {
        JavaOutline found;
        try {
            found = JavaOutline.read(file.text());
        } catch (JavaOutline.Malformed malformed) {
            return malformed.getMessage();
        }
        if (!found.packageName().equals(file.outline().packageName())) {
            return "package " + found.packageName();
        }
        for (String imported : found.imports()) {
            if (!packages.contains(imported.substring(0, Math.max(0, imported.lastIndexOf('.'))))) {
                return "import " + imported;
            }
        }
        List<String> expected = new ArrayList<>(file.outline().declarations());
        List<String> declared = new ArrayList<>(found.declarations());
        expected.sort(null);
        declared.sort(null);
        if (expected.equals(declared)) {
            return null;
        }
        List<String> surplus = new ArrayList<>(declared);
        expected.forEach(surplus::remove);
        declared.forEach(expected::remove);
        return "unplanned " + surplus.stream().limit(3).toList() + ", missing "
                + expected.stream().limit(3).toList();
    }
}
