package dev.docbind.resolve.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the words that stand beside the names of parameters in a page's texts: "the buffer that <i>X</i> points to". */
final class Mentions {

    /** The feature that a parameter has whose text begins with another name. */
    static final String OTHER_NAME = "co.other";

    private static final int WORDS = 260;
    private static final int SHORTEST = 3;
    private static final int MOST = 6;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Set<String>> found = new ArrayList<>();

    Mentions(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            found.add(new LinkedHashSet<>());
            if (names.get(i).length() >= SHORTEST) {
                index.putIfAbsent(names.get(i), i);
            }
        }
    }

    /** Reads a text about one of the parameters, or about the return value (-1). */
    void read(String text, int about) {
        List<String> words = index.isEmpty() ? List.of() : Tokens.words(text, WORDS);
        int[] times = new int[found.size()];
        for (int i = 0; i < words.size(); i++) {
            Integer parameter = index.get(bare(words.get(i)));
            if (parameter != null && times[parameter]++ < MOST) {
                String where = about < 0 ? "cr" : about == parameter ? "co" : "cp";
                add(found.get(parameter), where, words, i);
            }
        }
    }

    private static void add(Set<String> out, String where, List<String> words, int i) {
        String before = lower(words, i - 1);
        String after = lower(words, i + 1);
        if (words.get(i).startsWith("*")) {
            out.add(where + "star");
        }
        out.add(where + "b=" + before);
        out.add(where + "bb=" + lower(words, i - 2) + "." + before);
        out.add(where + "a=" + after);
        out.add(where + "aa=" + after + "." + lower(words, i + 2));
    }

    private static String lower(List<String> words, int i) {
        return i < 0 ? "^" : i >= words.size() ? "$" : words.get(i).toLowerCase(Locale.ROOT);
    }

    /** A word without what punctuation and the genitive add. */
    private static String bare(String word) {
        int start = 0;
        int end = word.endsWith("'s") ? word.length() - 2 : word.length();
        while (start < end && mark(word.charAt(start))) {
            start++;
        }
        while (end > start && mark(word.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == word.length() ? word : word.substring(start, end);
    }

    private static boolean mark(char c) {
        return c == '*' || c == '\'' || c == '-';
    }

    /** Keeps that the text of a parameter begins with the name of another. */
    void other(int parameter) {
        found.get(parameter).add(OTHER_NAME);
    }

    /** How a parameter is spoken of, as names of features. */
    List<String> of(int parameter) {
        return List.copyOf(found.get(parameter));
    }
}
