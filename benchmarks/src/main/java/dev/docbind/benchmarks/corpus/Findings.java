package dev.docbind.benchmarks.corpus;

import java.util.Map;

/**
 * Everything that one run of the benchmark found.
 *
 * @param pages how many pages the collection has
 * @param peerItems how many API items the peer generates
 * @param costs what the runs cost
 * @param compilations what compiling their output costs
 * @param stages milliseconds of single stages
 */
record Findings(
        int pages, long peerItems, Measurements costs, Compilations compilations, Map<String, Double> stages) {

    /** Pages per CPU second of a run over all of them. */
    double pagesPerSecond(String scenario) {
        return pages / costs.median(scenario, Cost::cpu);
    }

    /** API items per CPU second of a run of the peer. */
    double peerItemsPerSecond(String scenario) {
        return peerItems / costs.median(scenario, Cost::cpu);
    }

    /** CPU milliseconds of the compiler for each function. */
    double compilation(String contender) {
        return Cost.median(compilations.beyondStart(contender)) / compilations.functions() * 1000;
    }

    /** CPU milliseconds of the compiler for each further function, once it is warm. */
    double furtherCompilation(String contender) {
        return Cost.median(compilations.further(contender)) / compilations.functions() * 1000;
    }

    /** How much dearer a page is between the largest sizes than a step before; 0 where it was not measured. */
    double growth() {
        Map<Integer, Double> marginal = costs.marginal();
        Double late = marginal.get(16_000);
        Double early = marginal.get(8_000);
        return late == null || early == null ? 0 : late / early - 1;
    }
}
