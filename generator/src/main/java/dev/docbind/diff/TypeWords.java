package dev.docbind.diff;

import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.document.Block;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells whether two pages themselves give something another type, or whether only what is concluded from their words
 * came out differently. Words weigh on a type where they name it, or say what sort of thing it is.
 */
final class TypeWords {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{2,}");
    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "struct", "union", "enum");
    private static final Set<String> SORTS = Set.of(
            "address",
            "array",
            "bit",
            "boolean",
            "buffer",
            "byte",
            "callback",
            "character",
            "enumeration",
            "enumerator",
            "flag",
            "float",
            "function",
            "guid",
            "handle",
            "integer",
            "interface",
            "list",
            "null-terminated",
            "object",
            "pointer",
            "routine",
            "signed",
            "string",
            "struct",
            "structure",
            "table",
            "unicode",
            "union",
            "unsigned",
            "variable",
            "wide");

    private TypeWords() {}

    /** Whether the pages give a parameter another type. */
    static boolean differ(ModelParameter before, ModelParameter after) {
        return before.direction() != after.direction() && stated(before.type()) == stated(after.type())
                || differ(before.type(), after.type(), words(before), words(after));
    }

    /** Whether the pages give something described by these words another type. */
    static boolean differ(ResolvedType before, ResolvedType after, List<Block> oldWords, List<Block> newWords) {
        if (stated(before) != stated(after)) {
            return false;
        }
        if (stated(before) && !before.cType().equals(after.cType())) {
            return true;
        }
        Set<String> old = all(oldWords);
        Set<String> now = all(newWords);
        return !sorts(old).equals(sorts(now))
                || names(before, after).stream().anyMatch(name -> old.contains(name) != now.contains(name));
    }

    /** Whether a type is written down, with what it points to, and not concluded from words. */
    static boolean stated(ResolvedType type) {
        return type.evidence().source().declared()
                && (type.pointee() == null || type.pointee().source().declared());
    }

    private static List<Block> words(ModelParameter parameter) {
        DocumentedParameter text = parameter.documentation();
        return text == null ? List.of() : text.documentation();
    }

    private static Set<String> all(List<Block> blocks) {
        return new TreeSet<>(Arrays.asList(Words.normal(blocks).split(" ")));
    }

    private static Set<String> sorts(Set<String> words) {
        Set<String> found = new TreeSet<>();
        for (String word : words) {
            String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (SORTS.contains(word) || SORTS.contains(one) || word.matches("\\d+-bit")) {
                found.add(SORTS.contains(word) ? word : one);
            }
        }
        return found;
    }

    /** The names in the C spellings of two types, in the lower case of compared words. */
    private static Set<String> names(ResolvedType before, ResolvedType after) {
        Set<String> names = new TreeSet<>();
        for (ResolvedType type : List.of(before, after)) {
            NAME.matcher(Objects.requireNonNullElse(type.cType(), ""))
                    .results()
                    .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                    .filter(name -> !QUALIFIERS.contains(name))
                    .forEach(names::add);
        }
        return names;
    }
}
