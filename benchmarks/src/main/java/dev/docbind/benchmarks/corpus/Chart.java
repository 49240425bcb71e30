package dev.docbind.benchmarks.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the growth of cost with the number of pages as a small SVG bar chart. */
final class Chart {

    private static final int WIDTH = 480;
    private static final int BAR = 26;

    private Chart() {}

    static String growth(Map<Integer, List<Cost>> growth) {
        double most = growth.values().stream()
                .mapToDouble(runs -> Cost.median(runs, Cost::cpu))
                .max()
                .orElse(1);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n",
                WIDTH, growth.size() * BAR + 8));
        int y = 4;
        for (Map.Entry<Integer, List<Cost>> entry : growth.entrySet()) {
            double cpu = Cost.median(entry.getValue(), Cost::cpu);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"84\" y=\"%d\" text-anchor=\"end\">%,d pages</text>"
                            + "<rect x=\"92\" y=\"%d\" width=\"%.0f\" height=\"%d\" fill=\"#3b73b9\"/>"
                            + "<text x=\"%.0f\" y=\"%d\">%.1f s</text>%n",
                    y + 16,
                    entry.getKey(),
                    y,
                    cpu / most * 310,
                    BAR - 6,
                    98 + cpu / most * 310,
                    y + 16,
                    cpu));
            y += BAR;
        }
        return svg.append("</svg>\n").toString();
    }
}
