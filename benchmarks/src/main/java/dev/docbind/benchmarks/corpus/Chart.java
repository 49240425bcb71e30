package dev.docbind.benchmarks.corpus;

import java.util.Locale;
import java.util.Map;

/** Draws seconds of CPU as a small SVG bar chart. */
final class Chart {

    private static final int WIDTH = 720;
    private static final int BAR = 26;
    private static final int LABEL = 290;
    private static final int LONGEST = 340;

    private Chart() {}

    static String bars(Map<String, Double> seconds) {
        double most = seconds.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">%n<title>Seconds of CPU</title>%n",
                WIDTH,
                seconds.size() * BAR + 8,
                WIDTH,
                seconds.size() * BAR + 8));
        int y = 4;
        for (Map.Entry<String, Double> entry : seconds.entrySet()) {
            double length = entry.getValue() / most * LONGEST;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#777\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#3b73b9\"/>"
                            + "<text x=\"%.1f\" y=\"%d\" fill=\"#777\">%.2f s</text>%n",
                    LABEL,
                    y + 15,
                    entry.getKey(),
                    LABEL + 8,
                    y,
                    length,
                    BAR - 6,
                    LABEL + 14 + length,
                    y + 15,
                    entry.getValue()));
            y += BAR;
        }
        return svg.append("</svg>\n").toString();
    }
}
