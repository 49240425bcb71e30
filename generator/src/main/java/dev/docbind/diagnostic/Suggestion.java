package dev.docbind.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant by a misspelt name, for hints that say so. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The known name closest to a wrong one.
     *
     * @param wrong the name as given
     * @param known the names there are
     * @return the closest, empty where none is close enough to be worth saying
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        String sought = wrong.toLowerCase(Locale.ROOT);
        int most = Math.max(1, sought.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - sought.length()) <= most)
                .map(name -> new Candidate(name, distance(sought, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The nearest name as a sentence, or else the known names in order, for the hint of a diagnostic. */
    public static String hint(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> "Known are: " + String.join(", ", known) + ".");
    }

    private record Candidate(String name, int distance) {}

    /** The number of insertions, deletions, replacements and swaps of neighbours between two words. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(cost, left, right, row, column);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int row, int column) {
        boolean same = left.charAt(row - 1) == right.charAt(column - 1);
        int best = cost[row - 1][column - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
