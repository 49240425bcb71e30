package dev.docbind.benchmarks.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What the runs of all scenarios cost, round by round. */
final class Measurements {

    /** In how many rounds the scenarios run that have no limit. */
    static final int FEW = 3;

    /** What everything is compared with. */
    static final String FLOOR = "floor";

    /** A run that makes everything. */
    static final String FULL = "generate";

    /** A run that finds nothing changed. */
    static final String UNCHANGED = "generate, nothing changed";

    /** A run that finds one page changed. */
    static final String ONE_PAGE = "generate, one page changed";

    /** Everything the peer generates, under the flags of all others. */
    static final String PEER = "WindowsApiGenerator, everything";

    /** The same with the JVM's own choice of collector and compilers, as its users run it. */
    static final String PEER_PLAIN = "WindowsApiGenerator, everything, JVM without flags";

    private final Map<String, List<Cost>> scenarios = new LinkedHashMap<>();
    private final Map<Integer, List<Cost>> growth = new LinkedHashMap<>();

    void add(String scenario, Cost cost) {
        scenarios.computeIfAbsent(scenario, name -> new ArrayList<>()).add(cost);
    }

    void add(int pages, Cost cost) {
        growth.computeIfAbsent(pages, size -> new ArrayList<>()).add(cost);
    }

    /** The scenarios in the order in which they ran. */
    Map<String, List<Cost>> scenarios() {
        return scenarios;
    }

    /** The runs over parts of the collection by their number of pages, in rising order. */
    Map<Integer, List<Cost>> growth() {
        return growth;
    }

    List<Cost> of(String scenario) {
        return Objects.requireNonNull(scenarios.get(scenario), scenario);
    }

    double median(String scenario, ToDoubleFunction<Cost> figure) {
        return Cost.median(of(scenario), figure);
    }

    /** The median of the ratio of two scenarios' CPU, round by round. */
    double ratio(String scenario, String base) {
        return Cost.medianRatio(of(scenario), of(base), Cost::cpu);
    }

    /** CPU seconds per page that each step of growth adds, by the size it leads to. */
    Map<Integer, Double> marginal() {
        Map<Integer, Double> marginal = new LinkedHashMap<>();
        int before = 0;
        for (Map.Entry<Integer, List<Cost>> entry : growth.entrySet()) {
            int size = entry.getKey();
            List<Cost> smaller = growth.get(before);
            double[] added = new double[entry.getValue().size()];
            for (int i = 0; i < added.length; i++) {
                double base = smaller == null ? 0 : smaller.get(i).cpu();
                added[i] = (entry.getValue().get(i).cpu() - base) / (size - before);
            }
            marginal.put(size, Cost.median(added));
            before = size;
        }
        return marginal;
    }
}
