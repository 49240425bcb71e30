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
        String folded = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> near(folded, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String candidate) -> distance(folded, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The hint "Did you mean X?", or null where nothing is near. */
    public static @org.jspecify.annotations.Nullable String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(found -> "Did you mean " + found + "?").orElse(null);
    }

    /** Whether at most a third of a word's letters must change to make it another, case counted. */
    public static boolean near(String word, String other) {
        return distance(word, other) <= Math.max(1, word.length() / 3);
    }

    /** How many letters differ, two that changed places counted once; words beyond any sensible name's length are far apart. */
    public static int distance(String left, String right) {
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(cost, left, row, right, column);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, int row, String right, int column) {
        boolean same = left.charAt(row - 1) == right.charAt(column - 1);
        int least = Math.min(
                Math.min(cost[row - 1][column], cost[row][column - 1]) + 1, cost[row - 1][column - 1] + (same ? 0 : 1));
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
    }
}
