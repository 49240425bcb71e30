package dev.docbind.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Words of a text with their number of occurrences. */
final class Words {

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    static Words of(String text) {
        Words words = new Words();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
            if ((c == '*' || c == '`') && start >= 0) {
                continue;
            }
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                String word = text.substring(start, at)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[_*`]", "");
                if (!word.isEmpty()) {
                    words.counts.merge(word, 1, Integer::sum);
                    words.total++;
                }
                start = -1;
            }
        }
        return words;
    }

    int total() {
        return total;
    }

    /** The words of this text that the other lacks, with the number of occurrences missing. */
    Map<String, Integer> missingIn(Words other) {
        Map<String, Integer> missing = new TreeMap<>();
        counts.forEach((word, count) -> {
            int lacking = count - other.counts.getOrDefault(word, 0);
            if (lacking > 0) {
                missing.put(word, lacking);
            }
        });
        return missing;
    }
}
