package dev.docbind.benchmarks.corpus;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run cost.
 *
 * @param cpu CPU seconds of all threads
 * @param wall wall seconds
 * @param memory peak resident memory in MiB
 */
public record Cost(double cpu, double wall, double memory) {

    /** Reads the line that {@link Measured} wrote. */
    static Cost parse(String line) {
        String[] parts = line.strip().split(" ");
        return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** The median of one figure over several runs. */
    static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    /** The median of some figures. */
    static double median(double[] figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of the ratios of two series, run by run, so that a drift of the machine's speed cancels out. */
    static double medianRatio(List<Cost> runs, List<Cost> floor, ToDoubleFunction<Cost> figure) {
        double[] ratios = new double[Math.min(runs.size(), floor.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(runs.get(i)) / figure.applyAsDouble(floor.get(i));
        }
        return median(ratios);
    }
}
