package dev.docbind.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant, for "did you mean" hints. */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The candidate nearest to a word, if one is near enough to be worth proposing: at most a third of the word's
     * letters changed, case not counted. Of equally near ones the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int limit = Math.max(1, word.length() / 3);
        String folded = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> distance(folded, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(folded, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint "Did you mean X?", or null where nothing is near. */
    public static @org.jspecify.annotations.Nullable String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(found -> "Did you mean " + found + "?").orElse(null);
    }

    /** Levenshtein distance; words beyond any sensible name's length count as far apart. */
    static int distance(String left, String right) {
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(Math.min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
