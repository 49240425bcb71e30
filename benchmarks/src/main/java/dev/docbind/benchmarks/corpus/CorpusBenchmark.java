package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the generator over a page collection, all scenarios in turn within each round, and writes tables and charts
 * to {@code docs/performance.md}.
 */
public final class CorpusBenchmark {

    private static final int[] SIZES = {1_000, 2_000, 4_000, 8_000, 16_000};
    private static final int STAGE_PAGES = 500;

    /** How the names of pages begin that are changed in turn: functions, structures, callbacks, enumerations. */
    private static final List<String> KINDS = List.of("nf-", "ns-", "nf-", "nc-", "ne-");

    private final Path pages;
    private final Path work;
    private final int rounds;
    private final Bench bench;
    private final Compilations compilations;
    private final Measurements costs = new Measurements();

    private CorpusBenchmark(Path pages, Path work, int rounds) {
        this.pages = pages;
        this.work = work;
        this.rounds = rounds;
        this.bench = new Bench(work);
        this.compilations = new Compilations(bench, work);
    }

    /**
     * Runs all measurements.
     *
     * @param args the directory of pages, the number of rounds, the document to update
     * @throws IOException if pages cannot be copied or a run fails
     * @throws InterruptedException if interrupted
     * @throws RunnerException if the stages cannot be measured
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path work = Files.createTempDirectory("docbind-bench");
        try {
            new CorpusBenchmark(Path.of(args[0]), work, Integer.parseInt(args[1])).run(Path.of(args[2]));
        } finally {
            PageTree.delete(work);
        }
    }

    private void run(Path document) throws IOException, InterruptedException, RunnerException {
        Path tree = work.resolve("pages");
        PageTree.copy(pages, Integer.MAX_VALUE, tree);
        Path few = work.resolve("few");
        PageTree.copy(pages, STAGE_PAGES, few);
        bench.train(few);
        Map<Integer, Path> parts = parts();
        compilations.prepare(tree);
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            whole(tree, round);
            growth(parts);
            compilations.round();
        }
        Map<String, Double> stages = StageRun.measure(few);
        Findings findings = new Findings(PageTree.pages(tree).size(), Peer.items(), costs, compilations, stages);
        new PerformanceDocument(document).write(findings);
    }

    private void whole(Path tree, int round) throws IOException, InterruptedException {
        Path out = work.resolve("out-" + round);
        forget();
        measure(Scenario.floor(tree));
        measure(Scenario.generate(Measurements.FULL, tree, out));
        settle();
        measure(Scenario.generate(Measurements.UNCHANGED, tree, out));
        touch(tree, round);
        settle();
        measure(Scenario.generate(Measurements.ONE_PAGE, tree, out));
        for (String name : List.of(Measurements.PEER, Measurements.PEER_PLAIN)) {
            measure(Scenario.peer(name, fresh("peer")));
        }
        if (round < Measurements.FEW) {
            others(tree, out);
        }
    }

    /** What is told beside the figures that have limits. */
    private void others(Path tree, Path out) throws IOException, InterruptedException {
        forget();
        measure(Scenario.generate("generate again, without what was remembered", tree, out));
        measure(Scenario.tool("check", "check", tree.toString(), "--out", out.toString(), "--quiet"));
        measure(Scenario.tool("model", "model", tree.toString(), "--quiet"));
        measure(Scenario.tool("lint", "lint", tree.toString(), "--quiet"));
    }

    /**
     * A new directory. None is deleted before the end, since file systems make it dear to create files shortly after
     * others were deleted.
     */
    private Path fresh(String name) throws IOException {
        return Files.createTempDirectory(work, name);
    }

    /** Removes what docbind remembers of earlier runs. */
    private void forget() throws IOException {
        PageTree.delete(work.resolve("cache"));
    }

    /** Lets the clock pass the moment in which a file's time cannot tell whether it was written once more. */
    private static void settle() throws InterruptedException {
        Thread.sleep(200);
    }

    private Map<Integer, Path> parts() throws IOException {
        int all = PageTree.pages(pages).size();
        Map<Integer, Path> parts = new LinkedHashMap<>();
        for (int size : SIZES) {
            if (size <= all) {
                parts.put(size, work.resolve("pages-" + size));
                PageTree.copy(pages, size, parts.get(size));
            }
        }
        return parts;
    }

    private void growth(Map<Integer, Path> parts) throws IOException, InterruptedException {
        for (Map.Entry<Integer, Path> part : parts.entrySet()) {
            Cost cost = bench.run(Scenario.generate("growth", part.getValue(), fresh("part")));
            costs.add(part.getKey(), cost);
        }
    }

    private void measure(Scenario scenario) throws IOException, InterruptedException {
        Cost cost = bench.run(scenario);
        System.err.printf(
                "%-44s %6.2f s CPU %6.2f s %6.0f MiB%n", scenario.name(), cost.cpu(), cost.wall(), cost.memory());
        costs.add(scenario.name(), cost);
    }

    /** Adds a sentence to one page, another one in each round: functions and types in turn, of headers large and small. */
    private static void touch(Path tree, int round) throws IOException {
        String kind = KINDS.get(round % KINDS.size());
        List<Path> pages = PageTree.pages(tree).stream()
                .filter(page -> page.getFileName().toString().startsWith(kind))
                .toList();
        Path page = pages.get((KINDS.size() - round % KINDS.size()) * pages.size() / (KINDS.size() + 1));
        Files.writeString(page, Files.readString(page) + "\n\nOne more sentence.\n");
    }
}
