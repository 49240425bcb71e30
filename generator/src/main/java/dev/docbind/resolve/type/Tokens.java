package dev.docbind.resolve.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits prose into words and identifiers into their parts. */
public final class Tokens {

    private Tokens() {}

    /** The words of a text, up to a number of them; letters, digits, {@code _}, {@code *}, {@code '} and {@code -} make words. */
    public static List<String> words(String text, int limit) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < limit; i++) {
            boolean part = i < text.length() && isWordPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '*' || c == '\'' || c == '-';
    }

    /** The parts of an identifier in lower case: {@code lpdwErrorCode} gives lpdw, error, code. */
    public static List<String> parts(String identifier) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                flush(part, parts);
                continue;
            }
            if (startsPart(identifier, i)) {
                flush(part, parts);
            }
            part.append(c);
        }
        flush(part, parts);
        return parts;
    }

    private static boolean startsPart(String text, int i) {
        if (i == 0) {
            return false;
        }
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        if (Character.isDigit(c) != Character.isDigit(before)) {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        boolean nextLower = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && nextLower);
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString().toLowerCase(Locale.ROOT));
            part.setLength(0);
        }
    }

    /** The lower-case run before the first capital, as {@code lpsz} of {@code lpszName}; empty where there is none. */
    public static String hungarian(String identifier) {
        int i = 0;
        while (i < identifier.length() && Character.isLowerCase(identifier.charAt(i))) {
            i++;
        }
        boolean prefix = i > 0 && i < identifier.length() && Character.isUpperCase(identifier.charAt(i));
        return prefix ? identifier.substring(0, i) : "";
    }

    /** Whether a word is written as types and constants are: capitals, digits and underscores, at least two capitals. */
    public static boolean isUpper(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isDigit(c) && c != '_' && c != '*') {
                return false;
            }
        }
        return capitals >= 2;
    }
}
