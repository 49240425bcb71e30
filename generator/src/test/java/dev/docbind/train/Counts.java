package dev.docbind.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of items by what they are, and the rows of the tables that show them. */
final class Counts {

    private final Map<String, Count> byKey = new TreeMap<>();

    /** Items seen, given a type, and right. */
    static final class Count {
        int items;
        int typed;
        int right;

        /** The share that is typed, in percent. */
        double coverage() {
            return items == 0 ? 0 : 100.0 * typed / items;
        }

        /** The share of the typed that is right, in percent. */
        double precision() {
            return typed == 0 ? 100 : 100.0 * right / typed;
        }

        /** Half of the width of Wilson's 95 % interval around the precision is not symmetric: both ends, in percent. */
        double[] interval() {
            if (typed == 0) {
                return new double[] {0, 100};
            }
            double z = 1.96;
            double p = (double) right / typed;
            double centre = p + z * z / (2 * typed);
            double spread = z * Math.sqrt(p * (1 - p) / typed + z * z / (4.0 * typed * typed));
            double scale = 1 + z * z / typed;
            return new double[] {100 * (centre - spread) / scale, 100 * (centre + spread) / scale};
        }
    }

    /** The count of one key, to be added to. */
    Count of(String key) {
        return byKey.computeIfAbsent(key, k -> new Count());
    }

    /** All counts whose key begins so, together. */
    Count sum(String prefix) {
        Count sum = new Count();
        byKey.forEach((key, count) -> {
            if (key.startsWith(prefix)) {
                sum.items += count.items;
                sum.typed += count.typed;
                sum.right += count.right;
            }
        });
        return sum;
    }

    /**
     * The counts as rows of a markdown table.
     *
     * @param collection what the first column says
     * @param digits digits of the share behind the point
     */
    List<String> rows(String collection, int digits) {
        String format = "| %s | %s | %d | %." + digits + "f %% | %.2f %% | %.2f–%.2f |";
        return byKey.entrySet().stream()
                .map(entry -> {
                    Count count = entry.getValue();
                    double[] interval = count.interval();
                    return String.format(
                            Locale.ROOT,
                            format,
                            collection,
                            entry.getKey(),
                            count.items,
                            count.coverage(),
                            count.precision(),
                            interval[0],
                            interval[1]);
                })
                .toList();
    }
}
