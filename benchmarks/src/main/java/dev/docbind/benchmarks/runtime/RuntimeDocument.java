package dev.docbind.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the runtime's part of the performance page, between its two markers, and its chart beside it. */
final class RuntimeDocument {

    private static final String BEGIN = "<!-- begin: runtime -->\n";
    private static final String END = "<!-- end: runtime -->\n";
    private static final List<String> CONTENDERS =
            List.of("Generated", "HandWritten", "Jextract", "ApiGenerator", "Jni", "JnaDirect", "JnaInterface");
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("abs", "`abs(int)`, ns");
        GROUPS.put("struct", "`clock_gettime(int, timespec *)`, ns");
        GROUPS.put("checked", "the same, errno captured and tested, ns");
        GROUPS.put("sort", "`qsort` of 1,000 numbers, comparator in Java, µs");
    }

    private final Path file;

    RuntimeDocument(Path file) {
        this.file = file;
    }

    void write(Samples samples, List<UnusedFunctions.Cost> unused) throws IOException {
        StringBuilder text = new StringBuilder("\n| call | contender | median | ÷ hand-written (95 %) | heap per call |\n");
        text.append("|---|---|---|---|---|\n");
        GROUPS.forEach((group, title) -> rows(samples, group, title, text));
        for (String group : List.of("abs", "struct", "checked")) {
            String name = "virtual " + group + "Generated";
            text.append(String.format(
                    Locale.ROOT,
                    "| %s on virtual threads | Generated | %.2f | | %.4f B |%n",
                    group,
                    samples.median(name),
                    samples.bytes(name)));
        }
        text.append("\nOne fork of each contender in turn, ")
                .append(samples.rounds())
                .append(" rounds, JDK ")
                .append(Runtime.version().feature())
                .append(" on ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors; ratios are geometric means of the rounds. Heap is the largest of all forks.\n\n");
        text.append("![time per call](images/performance-calls.svg)\n\n");
        text.append("| functions in the interface | load and call one | classes loaded for it | per unused function |\n");
        text.append("|---|---|---|---|\n");
        UnusedFunctions.Cost one = unused.getFirst();
        for (UnusedFunctions.Cost cost : unused) {
            double each = cost.functions() == 1
                    ? 0
                    : (cost.microseconds() - one.microseconds()) / (cost.functions() - one.functions());
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %.1f ms | %d | %s |%n",
                    cost.functions(),
                    cost.microseconds() / 1000,
                    cost.classes(),
                    cost.functions() == 1 ? "" : String.format(Locale.ROOT, "%.2f µs", each)));
        }
        replace(text.append('\n').toString());
        Path images = Files.createDirectories(file.resolveSibling("images"));
        Files.writeString(images.resolve("performance-calls.svg"), chart(samples));
    }

    private static void rows(Samples samples, String group, String title, StringBuilder text) {
        for (String contender : CONTENDERS) {
            String name = group + contender;
            if (samples.has(name)) {
                Samples.Ratio ratio = samples.ratio(name, group + "HandWritten");
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %.3f (%.3f – %.3f) | %.4f B |%n",
                        title,
                        contender,
                        samples.median(name),
                        ratio.mean(),
                        ratio.low(),
                        ratio.high(),
                        samples.bytes(name)));
            }
        }
    }

    private static String chart(Samples samples) {
        List<String> bars = new ArrayList<>();
        double most = 0;
        for (String group : List.of("abs", "struct", "checked")) {
            for (String contender : CONTENDERS) {
                if (samples.has(group + contender)) {
                    bars.add(group + contender);
                    most = Math.max(most, samples.median(group + contender));
                }
            }
        }
        StringBuilder svg = new StringBuilder(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n",
                bars.size() * 22 + 8));
        for (int i = 0; i < bars.size(); i++) {
            double time = samples.median(bars.get(i));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"150\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"158\" y=\"%d\" width=\"%.1f\""
                            + " height=\"16\" fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%.1f ns</text>%n",
                    i * 22 + 17,
                    bars.get(i),
                    i * 22 + 4,
                    time / most * 400,
                    bars.get(i).endsWith("Generated") ? "#3b73b9" : "#a9b8cc",
                    164 + time / most * 400,
                    i * 22 + 17,
                    time));
        }
        return svg.append("</svg>\n").toString();
    }

    private void replace(String part) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "# Performance\n\n";
        if (!text.contains(BEGIN)) {
            text += "\n## Calls\n\n" + BEGIN + END;
        }
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + part + text.substring(end));
    }
}
