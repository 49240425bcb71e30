package dev.docbind.benchmarks.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forks of every benchmark measured, in the order of the rounds. */
final class Samples {

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    /**
     * A ratio with its uncertainty.
     *
     * @param mean geometric mean over the rounds
     * @param low lower end of the 95 % confidence interval
     * @param high upper end
     */
    record Ratio(double mean, double low, double high) {}

    void add(String benchmark, double time, double bytesPerCall) {
        times.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(time);
        bytes.merge(benchmark, bytesPerCall, Math::max);
    }

    boolean has(String benchmark) {
        return times.containsKey(benchmark);
    }

    double median(String benchmark) {
        List<Double> sorted = times.get(benchmark).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The largest allocation of any fork. */
    double bytes(String benchmark) {
        return bytes.get(benchmark);
    }

    int rounds() {
        return times.values().iterator().next().size();
    }

    /** One benchmark over another; each round gives one ratio, because the two ran one after the other. */
    Ratio ratio(String over, String under) {
        List<Double> a = times.get(over);
        List<Double> b = times.get(under);
        int n = Math.min(a.size(), b.size());
        double[] logs = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            logs[i] = Math.log(a.get(i) / b.get(i));
            sum += logs[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (double log : logs) {
            squares += (log - mean) * (log - mean);
        }
        double margin = n < 2 ? Double.POSITIVE_INFINITY : student(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Ratio(Math.exp(mean), Math.exp(mean - margin), Math.exp(mean + margin));
    }

    /** The two-sided 95 % quantile of Student's distribution. */
    private static double student(int degrees) {
        double[] table = {12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160};
        return degrees <= table.length ? table[degrees - 1] : 2.1;
    }
}
