package dev.docbind.resolve.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text form of a model: one line of classes, one line per calibration step, one line per feature with its weights
 * in hundredths. Text, so that a change of weights can be read in a diff.
 */
public final class ModelText {

    private static final float SCALE = 100f;

    private ModelText() {}

    /** Writes a model; features in the order of their names. */
    public static String write(LinearModel model) {
        StringBuilder out = new StringBuilder();
        out.append("classes ").append(String.join(" ", model.classes())).append('\n');
        new TreeMap<>(model.calibration().steps())
                .forEach((label, steps) -> steps.forEach(step -> out.append("step ")
                        .append(label)
                        .append(' ')
                        .append(step.margin())
                        .append(' ')
                        .append(step.confidence())
                        .append('\n')));
        new TreeMap<>(model.weights()).forEach((feature, row) -> appendRow(out, feature, row));
        return out.toString();
    }

    private static void appendRow(StringBuilder out, String feature, float[] row) {
        out.append(feature).append('\t');
        for (int k = 0; k < row.length; k++) {
            out.append(k == 0 ? "" : " ").append(Math.round(row[k] * SCALE));
        }
        out.append('\n');
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(BufferedReader in) {
        List<String> classes = new ArrayList<>();
        Map<String, List<Calibration.Step>> steps = new LinkedHashMap<>();
        Map<String, float[]> weights = new HashMap<>();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    weights.put(line.substring(0, tab), row(line, tab + 1, classes.size()));
                } else if (line.startsWith("classes ")) {
                    classes.addAll(Arrays.asList(line.substring(8).split(" ")));
                } else if (line.startsWith("step ")) {
                    String[] parts = line.split(" ");
                    steps.computeIfAbsent(parts[1], label -> new ArrayList<>())
                            .add(new Calibration.Step(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LinearModel(classes, weights, new Calibration(steps));
    }

    private static float[] row(String line, int from, int classes) {
        float[] row = new float[classes];
        int start = from;
        for (int k = 0; k < classes; k++) {
            int end = line.indexOf(' ', start);
            int stop = end < 0 ? line.length() : end;
            row[k] = Integer.parseInt(line, start, stop, 10) / SCALE;
            start = stop + 1;
        }
        return row;
    }
}
