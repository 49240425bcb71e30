package dev.docbind.resolve.learned;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weights of features by 64-bit marks of their names. A map of texts would lead through five places all over
 * the memory for each of the millions of features that are looked for; this leads through two. Immutable.
 */
final class WeightTable {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int MIXED = 32;

    /** The mark of each slot, and where its weights begin; slots are free where the mark is 0. */
    private final long[] marks;

    private final int[] begins;
    private final float[] weights;
    private final int classes;

    WeightTable(int classes, Map<String, float[]> rows) {
        int slots = Integer.highestOneBit(Math.max(rows.size(), 1)) * 4;
        this.classes = classes;
        this.marks = new long[slots];
        this.begins = new int[slots];
        this.weights = new float[rows.size() * classes];
        int begin = 0;
        for (Map.Entry<String, float[]> row : rows.entrySet()) {
            long mark = mark(row.getKey());
            int slot = slot(mark);
            if (marks[slot] == mark) {
                throw new IllegalArgumentException("two features have one mark: " + row.getKey());
            }
            marks[slot] = mark;
            begins[slot] = begin;
            System.arraycopy(row.getValue(), 0, weights, begin, classes);
            begin += classes;
        }
    }

    /** Adds the weights of a feature, one per class, to scores; nothing where the feature has none. */
    void addTo(double[] scores, String feature) {
        long mark = mark(feature);
        int slot = slot(mark);
        if (marks[slot] == mark) {
            int begin = begins[slot];
            for (int k = 0; k < classes; k++) {
                scores[k] += weights[begin + k];
            }
        }
    }

    /** The weights of a feature, one per class; null where it has none. */
    float @Nullable [] row(String feature) {
        long mark = mark(feature);
        int slot = slot(mark);
        return marks[slot] == mark ? Arrays.copyOfRange(weights, begins[slot], begins[slot] + classes) : null;
    }

    /** The slot that has this mark, or the free one where it would be. */
    private int slot(long mark) {
        int slot = (int) (mark ^ mark >>> MIXED) & marks.length - 1;
        while (marks[slot] != mark && marks[slot] != 0) {
            slot = slot + 1 & marks.length - 1;
        }
        return slot;
    }

    /** The FNV-1a hash of a name. */
    private static long mark(String feature) {
        long mark = START;
        for (int i = 0; i < feature.length(); i++) {
            mark = (mark ^ feature.charAt(i)) * PRIME;
        }
        return mark == 0 ? 1 : mark;
    }
}
