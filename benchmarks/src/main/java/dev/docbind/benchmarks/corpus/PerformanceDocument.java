package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the generator's part of the performance page, between its two markers, and its charts beside it. */
final class PerformanceDocument {

    private static final String BEGIN = "<!-- begin: generator -->\n";
    private static final String END = "<!-- end: generator -->\n";

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    PerformanceDocument(Path file) {
        this.file = file;
    }

    void write(Findings findings) throws IOException {
        runs(findings);
        targets(findings);
        growth(findings.costs());
        compilations(findings);
        stages(findings.stages());
        replace();
        charts(findings.costs());
    }

    private void runs(Findings findings) {
        Measurements costs = findings.costs();
        line("");
        line("| run over %,d pages | CPU | wall | peak memory | CPU ÷ floor |", findings.pages());
        line("|---|---|---|---|---|");
        costs.scenarios()
                .forEach((name, runs) -> line(
                        "| %s | %.2f s | %.2f s | %.0f MiB | %.2f |",
                        name,
                        Cost.median(runs, Cost::cpu),
                        Cost.median(runs, Cost::wall),
                        Cost.median(runs, Cost::memory),
                        costs.ratio(name, Measurements.FLOOR)));
        line("");
        line(
                "Medians of %d interleaved rounds, the last four of at most three, on %d processors with the flags `%s` and an ahead-of-time cache of"
                        + " classes, the same for all; WindowsApiGenerator has a larger heap (`-Xmx1500m`). Memory is what"
                        + " the system counts as resident, shared pages of the JDK included.",
                costs.of(Measurements.FLOOR).size(),
                Runtime.getRuntime().availableProcessors(),
                String.join(" ", Bench.FLAGS));
        line("");
        line("![CPU of each run](images/performance-runs.svg)");
    }

    private void targets(Findings findings) {
        Measurements costs = findings.costs();
        line("");
        line("| what | figure | limit |");
        line("|---|---|---|");
        line("| CPU of a full run ÷ floor | %.2f | 3.0 |", costs.ratio(Measurements.FULL, Measurements.FLOOR));
        line("| peak memory with `-Xmx384m` | %.0f MiB | 640 MiB |", costs.median(Measurements.FULL, Cost::memory));
        line("| nothing changed ÷ full run | %.3f | 0.05 |", costs.ratio(Measurements.UNCHANGED, Measurements.FULL));
        line("| one page changed ÷ full run | %.3f | 0.10 |", costs.ratio(Measurements.ONE_PAGE, Measurements.FULL));
        if (findings.costs().growth().containsKey(16_000)) {
            line("| growth of the CPU per further page, 4,000 to 16,000 pages | %+.0f %% | +15 %% |", findings.growth() * 100);
        }
        line(
                "| pages per CPU second | %,.0f; the floor %,.0f | %,.0f items of WindowsApiGenerator with a JVM without"
                        + " flags, %,.0f with the flags of docbind |",
                findings.pagesPerSecond(Measurements.FULL),
                findings.pagesPerSecond(Measurements.FLOOR),
                findings.peerItemsPerSecond(Measurements.PEER_PLAIN),
                findings.peerItemsPerSecond(Measurements.PEER));
        line(
                "| CPU of javac per function | %.2f ms | half of %.2f ms of WindowsApiGenerator |",
                findings.compilation("docbind"), findings.compilation("WindowsApiGenerator"));
        line(
                "| CPU of javac per further function | %.2f ms | half of %.2f ms of WindowsApiGenerator |",
                findings.furtherCompilation("docbind"), findings.furtherCompilation("WindowsApiGenerator"));
    }

    private void growth(Measurements costs) {
        Map<Integer, Double> marginal = costs.marginal();
        line("");
        line("| pages | CPU of `generate` | CPU per further page |");
        line("|---|---|---|");
        costs.growth()
                .forEach((pages, runs) -> line(
                        "| %,d | %.1f s | %.2f ms |",
                        pages, Cost.median(runs, Cost::cpu), marginal.get(pages) * 1000));
        line("");
        line("![CPU by number of pages](images/performance-growth.svg)");
    }

    private void compilations(Findings findings) throws IOException {
        Compilations compilations = findings.compilations();
        line("");
        line(
                "| javac over %,d functions and what they need | files | CPU | CPU per function | CPU per further function |",
                compilations.functions());
        line("|---|---|---|---|---|");
        for (String contender : List.of("docbind", "WindowsApiGenerator")) {
            line(
                    "| %s | %,d | %.2f s | %.2f ms | %.2f ms |",
                    contender,
                    compilations.files(contender),
                    Cost.median(compilations.beyondStart(contender)),
                    findings.compilation(contender),
                    findings.furtherCompilation(contender));
        }
        line("");
        line("The functions are those that the pages document, docbind binds and WindowsApiGenerator knows. What the"
                + " compiler costs over an empty class is taken off; it still has to load and warm up most of itself for"
                + " the first of them. A further function is one of eight copies of the set, compiled with it.");
    }

    private void stages(Map<String, Double> stages) {
        line("");
        line("| stage, alone, over 500 pages | milliseconds |");
        line("|---|---|");
        stages.forEach((stage, time) -> line("| %s | %.1f |", stage, time));
        line("");
    }

    private void charts(Measurements costs) throws IOException {
        Path images = Files.createDirectories(file.resolveSibling("images"));
        Map<String, Double> growth = new LinkedHashMap<>();
        costs.growth()
                .forEach((pages, runs) ->
                        growth.put(String.format(Locale.ROOT, "%,d pages", pages), Cost.median(runs, Cost::cpu)));
        Files.writeString(images.resolve("performance-growth.svg"), Chart.bars(growth));
        Map<String, Double> runs = new LinkedHashMap<>();
        costs.scenarios().forEach((name, all) -> runs.put(name, Cost.median(all, Cost::cpu)));
        Files.writeString(images.resolve("performance-runs.svg"), Chart.bars(runs));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void replace() throws IOException {
        String page = Files.exists(file) ? Files.readString(file) : "# Performance\n\n" + BEGIN + END;
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " lacks the markers " + BEGIN.strip() + " and " + END.strip());
        }
        Files.writeString(file, page.substring(0, begin + BEGIN.length()) + text + page.substring(end));
    }
}
