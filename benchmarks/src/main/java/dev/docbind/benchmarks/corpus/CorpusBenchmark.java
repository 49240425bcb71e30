package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the generator over a page collection, all scenarios in turn within each round, and writes the table and the
 * chart of the generator to {@code docs/performance.md}.
 */
public final class CorpusBenchmark {

    private static final int[] SIZES = {1_000, 2_000, 4_000, 8_000, 16_000};

    private final Bench bench;
    private final Path work;
    private final int rounds;

    private CorpusBenchmark(Path work, int rounds) {
        this.bench = new Bench(work);
        this.work = work;
        this.rounds = rounds;
    }

    /**
     * Runs all measurements.
     *
     * @param args the directory of pages, the number of rounds, the document to update
     * @throws IOException if pages cannot be copied or a run fails
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path pages = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Path work = Files.createTempDirectory("docbind-bench");
        try {
            CorpusBenchmark benchmark = new CorpusBenchmark(work, rounds);
            Map<String, List<Cost>> whole = benchmark.whole(pages);
            Map<Integer, List<Cost>> growth = benchmark.growth(pages);
            int count = PageTree.pages(pages).size();
            new PerformanceDocument(Path.of(args[2])).writeGenerator(count, whole, growth);
        } finally {
            PageTree.delete(work);
        }
    }

    private Map<String, List<Cost>> whole(Path pages) throws IOException, InterruptedException {
        Path tree = work.resolve("pages");
        PageTree.copy(pages, Integer.MAX_VALUE, tree);
        Path out = work.resolve("out");
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            PageTree.delete(out);
            measure(costs, Scenario.floor(tree));
            measure(costs, Scenario.generate("generate", tree, out));
            measure(costs, Scenario.generate("generate, nothing changed", tree, out));
            touch(tree, round);
            measure(costs, Scenario.generate("generate, one page changed", tree, out));
            measure(costs, Scenario.tool("check", "check", tree.toString(), "--out", out.toString(), "--quiet"));
            measure(costs, Scenario.tool("model", "model", tree.toString(), "--quiet"));
            measure(costs, Scenario.tool("lint", "lint", tree.toString(), "--quiet"));
        }
        return costs;
    }

    private Map<Integer, List<Cost>> growth(Path pages) throws IOException, InterruptedException {
        Map<Integer, List<Cost>> costs = new LinkedHashMap<>();
        for (int size : SIZES) {
            PageTree.copy(pages, size, work.resolve("pages-" + size));
            costs.put(size, new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int size : SIZES) {
                Path out = work.resolve("out-" + size);
                PageTree.delete(out);
                costs.get(size).add(bench.run(Scenario.generate("growth", work.resolve("pages-" + size), out)));
            }
        }
        return costs;
    }

    private void measure(Map<String, List<Cost>> costs, Scenario scenario) throws IOException, InterruptedException {
        Cost cost = bench.run(scenario);
        System.err.printf(
                "%-28s %6.1f s CPU %6.1f s %6.0f MiB%n", scenario.name(), cost.cpu(), cost.wall(), cost.memory());
        costs.computeIfAbsent(scenario.name(), name -> new ArrayList<>()).add(cost);
    }

    /** Adds a sentence to one page, another one in each round. */
    private static void touch(Path tree, int round) throws IOException {
        List<Path> pages = PageTree.pages(tree);
        Path page = pages.get((round + 1) * pages.size() / 10);
        Files.writeString(page, Files.readString(page) + "\n\nOne more sentence.\n");
    }
}
