package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the generator's part of the performance page, between its two markers, and its chart beside it. */
final class PerformanceDocument {

    private static final String BEGIN = "<!-- begin: generator -->\n";
    private static final String END = "<!-- end: generator -->\n";

    private final Path file;

    PerformanceDocument(Path file) {
        this.file = file;
    }

    void writeGenerator(int pages, Map<String, List<Cost>> whole, Map<Integer, List<Cost>> growth) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("\n| run over %,d pages | CPU | wall | peak memory | CPU ÷ floor | pages per CPU second |\n"
                .formatted(pages));
        text.append("|---|---|---|---|---|---|\n");
        List<Cost> floor = whole.get("floor");
        whole.forEach((name, runs) -> text.append(row(name, runs, floor, pages)));
        text.append("\nMedians of ").append(floor.size()).append(" interleaved rounds on ");
        text.append(Runtime.getRuntime().availableProcessors()).append(" processors, flags `");
        text.append(String.join(" ", Bench.FLAGS)).append("`.\n\n");
        text.append("| pages | CPU of `generate` | marginal CPU per page |\n|---|---|---|\n");
        int before = 0;
        double costBefore = 0;
        for (Map.Entry<Integer, List<Cost>> entry : growth.entrySet()) {
            double cpu = Cost.median(entry.getValue(), Cost::cpu);
            double marginal = (cpu - costBefore) / (entry.getKey() - before) * 1000;
            text.append(String.format(Locale.ROOT, "| %,d | %.1f s | %.2f ms |%n", entry.getKey(), cpu, marginal));
            before = entry.getKey();
            costBefore = cpu;
        }
        text.append("\n![CPU by number of pages](images/performance-growth.svg)\n\n");
        replace(text.toString());
        Path images = Files.createDirectories(file.resolveSibling("images"));
        Files.writeString(images.resolve("performance-growth.svg"), Chart.growth(growth));
    }

    private static String row(String name, List<Cost> runs, List<Cost> floor, int pages) {
        double cpu = Cost.median(runs, Cost::cpu);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f s | %.1f s | %.0f MiB | %.2f | %,.0f |%n",
                name,
                cpu,
                Cost.median(runs, Cost::wall),
                Cost.median(runs, Cost::memory),
                Cost.medianRatio(runs, floor, Cost::cpu),
                pages / cpu);
    }

    private void replace(String part) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "# Performance\n\n" + BEGIN + END;
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " lacks the markers " + BEGIN.strip() + " and " + END.strip());
        }
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + part + text.substring(end));
    }
}
