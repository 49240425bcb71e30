package dev.docbind.diff;

import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.document.Block;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells whether two pages themselves give something another type, or whether only what is concluded from their words
 * came out differently. Words count that speak for one of the two types and not for the other: its name, or what sort
 * of thing it is.
 */
final class TypeWords {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{2,}");
    private static final Set<String> QUALIFIERS = Set.of("const", "volatile", "struct", "union", "enum", "void");
    private static final Set<String> MEMORY = Set.of("address", "array", "buffer", "location", "pointer", "receives");

    private TypeWords() {}

    /** Whether the pages give a parameter another type. */
    static boolean differ(ModelParameter before, ModelParameter after) {
        boolean turned = before.direction() != after.direction()
                && before.documentation() != null
                && after.documentation() != null
                && before.documentation().attributes().direction()
                        != after.documentation().attributes().direction();
        boolean received =
                JavaShapes.of(before).startsWith("out ") || JavaShapes.of(after).startsWith("out ");
        return stated(before.type()) == stated(after.type()) && turned && received
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
        Set<String> left = speaking(before);
        Set<String> right = speaking(after);
        Set<String> old = all(oldWords);
        Set<String> now = all(newWords);
        return left.stream().anyMatch(word -> !right.contains(word) && old.contains(word) && !now.contains(word))
                || right.stream().anyMatch(word -> !left.contains(word) && now.contains(word) && !old.contains(word));
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

    /** The words of a text, those in the plural also in the singular. */
    private static Set<String> all(List<Block> blocks) {
        Set<String> words = new TreeSet<>(Arrays.asList(Words.normal(blocks).split(" ")));
        for (String word : List.copyOf(words)) {
            if (word.endsWith("s")) {
                words.add(word.substring(0, word.length() - 1));
            }
        }
        return words;
    }

    /** The words that speak for a type: the names in its spelling, in lower case, and those for its sort. */
    private static Set<String> speaking(ResolvedType type) {
        Set<String> words = new TreeSet<>(sort(type.type()));
        NAME.matcher(type.cType())
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(name -> !QUALIFIERS.contains(name))
                .forEach(words::add);
        return words;
    }

    private static Set<String> sort(NativeType type) {
        return switch (type) {
            case NativeType.Void _, NativeType.Unknown _ -> Set.of();
            case NativeType.Scalar _ -> Set.of("integer", "number", "count", "signed", "unsigned", "float");
            case NativeType.Bool _ -> Set.of("boolean", "bool");
            case NativeType.Enumeration _ -> Set.of("enumeration", "enumerator");
            case NativeType.Struct _ -> Set.of("structure", "struct", "union");
            case NativeType.Array _ -> Set.of("array");
            case NativeType.Text _ -> Set.of("string", "null-terminated", "unicode", "pointer");
            case NativeType.Handle _ -> Set.of("handle");
            case NativeType.Callback _ -> Set.of("callback", "function", "routine", "pointer");
            case NativeType.ComInterface _ -> Set.of("interface", "pointer");
            case NativeType.Pointer pointer -> {
                Set<String> words = new TreeSet<>(MEMORY);
                words.addAll(sort(pointer.target()));
                yield words;
            }
        };
    }
}
