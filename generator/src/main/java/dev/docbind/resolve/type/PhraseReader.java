package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a type out of the words that follow "pointer to", or that open a description. */
public final class PhraseReader {

    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "optional",
            "single",
            "valid",
            "new",
            "caller-allocated",
            "caller-supplied",
            "driver-allocated",
            "driver-supplied",
            "initialized",
            "opaque",
            "caller's",
            "specified",
            "given",
            "existing",
            "const",
            "constant",
            "additional",
            "pre-allocated",
            "required",
            "corresponding",
            "current",
            "readonly",
            "read-only",
            "writable",
            "ndis",
            "input",
            "output",
            "documented",
            "framework-supplied");

    private static final Set<String> TYPE_NOUNS = Set.of(
            "structure",
            "structures",
            "union",
            "object",
            "value",
            "variable",
            "type",
            "enumeration",
            "interface",
            "enumerator",
            "structure's",
            "data",
            "class",
            "integer",
            "array",
            "buffer",
            "pointer",
            "handle",
            "constant");

    private final TypeNames names;

    /** Reads with the help of these type names. */
    public PhraseReader(TypeNames names) {
        this.names = names;
    }

    /** The type that a noun phrase names at its head: "a caller-supplied WSATHREADID structure"; null where none. */
    public @Nullable NativeType head(List<String> words, int from) {
        int i = from;
        while (i < words.size() && FILLERS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
            i++;
        }
        if (i >= words.size()) {
            return null;
        }
        return named(words, i);
    }

    private @Nullable NativeType named(List<String> words, int i) {
        String word = words.get(i);
        boolean typed = word.endsWith("-typed") || word.endsWith("-type");
        String name = typed ? word.substring(0, word.lastIndexOf('-')) : word;
        boolean star = name.endsWith("*");
        NativeType found = symbolLike(name) ? names.find(star ? name.substring(0, name.length() - 1) : name) : null;
        if (found != null) {
            return star ? new NativeType.Pointer(found, false) : found;
        }
        boolean structure = i + 1 < words.size() && words.get(i + 1).startsWith("structure");
        return structure && symbolLike(name) ? new NativeType.Struct(name) : null;
    }

    /** Whether a word can be a symbol at all: capitals beyond its first letter, or an underscore. */
    static boolean symbolLike(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c) || c == '_' || Character.isDigit(c)) {
                return true;
            }
        }
        return word.length() > 2 && word.startsWith("PF");
    }

    /** What a pointer points to, from the words behind "pointer to"; {@link NativeType.Unknown} where they do not say. */
    public NativeType target(List<String> words, int from) {
        NativeType head = head(words, from);
        if (head != null) {
            return head;
        }
        int end = Math.min(words.size(), from + 7);
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < end; i++) {
            phrase.append(words.get(i).toLowerCase(Locale.ROOT)).append(' ');
        }
        return textOrUnknown(phrase.toString());
    }

    private static NativeType textOrUnknown(String phrase) {
        boolean string = phrase.contains("string");
        boolean terminated = phrase.contains("terminated");
        if (string && terminated) {
            boolean ansi = phrase.contains("ansi") || phrase.contains("ascii");
            boolean wide = phrase.contains("unicode") || phrase.contains("wide");
            if (wide != ansi) {
                return new NativeType.Text(
                        wide ? NativeType.Encoding.UTF16 : NativeType.Encoding.ANSI, phrase.contains("buffer"));
            }
        }
        return new NativeType.Unknown();
    }

    /** Whether a word names what a type is, as "structure" does. */
    static boolean typeNoun(String word) {
        return TYPE_NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A pointer to this, in the form that has a case of its own where there is one. */
    public static NativeType pointerTo(NativeType target) {
        return switch (target) {
            case NativeType.Text text -> text;
            case NativeType.ComInterface com -> com;
            case NativeType.Callback callback -> callback;
            default -> new NativeType.Pointer(target, false);
        };
    }

    /** Whether the type has a known class. */
    static boolean known(NativeType type) {
        return type.abi() != Abi.UNKNOWN;
    }
}
