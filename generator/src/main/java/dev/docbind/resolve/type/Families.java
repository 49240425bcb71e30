package dev.docbind.resolve.type;

import dev.docbind.identity.ApiId;
import java.util.List;
import java.util.Locale;

/** Tells which functions are variants of one another: {@code Ex}, {@code A}/{@code W}, {@code Nt}/{@code Zw}, numbered ones. */
public final class Families {

    private static final List<String> ENDINGS = List.of("Ex", "Wide", "W", "A", "2");
    private static final List<String> TWINS = List.of("Nt", "Zw");

    private Families() {}

    /** The name without what tells variants apart, in lower case, with the interface before it without its number. */
    public static String of(ApiId id) {
        String owner = id.owner() == null ? "" : withoutNumber(id.owner()) + ".";
        return (owner + withoutTwin(withoutEndings(withoutNumber(id.name())))).toLowerCase(Locale.ROOT);
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String withoutEndings(String name) {
        String bare = name;
        for (String shorter = withoutEnding(bare); !shorter.equals(bare); shorter = withoutEnding(bare)) {
            bare = shorter;
        }
        return Character.isLowerCase(bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1)) ? bare : name;
    }

    private static String withoutEnding(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static String withoutTwin(String name) {
        for (String twin : TWINS) {
            if (name.startsWith(twin) && name.length() > 2 && Character.isUpperCase(name.charAt(2))) {
                return name.substring(2);
            }
        }
        return name;
    }
}
