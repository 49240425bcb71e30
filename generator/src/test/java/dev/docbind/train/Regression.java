package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.LinearModel;
import dev.docbind.resolve.type.Contradictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Multinomial logistic regression over sparse binary features, by stochastic gradient with per-weight rates. */
final class Regression {

    private static final int ROUNDS = 12;
    private static final int ROUNDS_RETURNS = 16;
    private static final double LEFT_OUT = 0.5;
    private static final double RATE = 0.25;
    private static final double SHRINK = 2e-6;
    private static final int MINIMUM_COUNT = 2;
    private static final float SMALLEST = 0.03f;

    private final List<String> classes;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> features = new ArrayList<>();
    private double[][] weights = new double[0][];
    private double[][] squares = new double[0][];

    Regression(List<String> classes) {
        this.classes = classes;
    }

    /** Learns from the examples; the same examples in the same order give the same weights. */
    LinearModel fit(List<Example> examples, Calibration calibration) {
        indexFeatures(examples);
        int[][] rows = new int[examples.size()][];
        int[] labels = new int[examples.size()];
        for (int i = 0; i < rows.length; i++) {
            Example example = examples.get(i);
            rows[i] = example.features().stream()
                    .map(index::get)
                    .filter(java.util.Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .distinct()
                    .toArray();
            labels[i] = classes.indexOf(example.label());
        }
        weights = new double[features.size()][classes.size()];
        squares = new double[features.size()][classes.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            order.add(i);
        }
        int rounds = classes.contains("void") ? ROUNDS_RETURNS : ROUNDS;
        Random random = new Random(20240327);
        double[][] sum = new double[features.size()][classes.size()];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(thinned(rows[i], random), labels[i]);
            }
            if (round >= rounds / 2) {
                add(sum);
            }
        }
        weights = mean(sum, rounds - rounds / 2);
        return new LinearModel(classes, pruned(), calibration);
    }

    /** Sums up what the later rounds come to, since each alone hangs on which features were left out last. */
    private void add(double[][] sum) {
        for (int f = 0; f < sum.length; f++) {
            for (int k = 0; k < sum[f].length; k++) {
                sum[f][k] += weights[f][k];
            }
        }
    }

    private static double[][] mean(double[][] sum, int rounds) {
        for (double[] row : sum) {
            for (int k = 0; k < row.length; k++) {
                row[k] /= rounds;
            }
        }
        return sum;
    }

    private void indexFeatures(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> families = new HashMap<>();
        for (Example example : examples) {
            for (String feature : example.features()) {
                String family = families.putIfAbsent(feature, example.family());
                boolean elsewhere = family == null || !family.equals(example.family());
                counts.merge(feature, elsewhere ? 1 : 0, Integer::sum);
            }
        }
        counts.forEach((feature, count) -> {
            if (count >= MINIMUM_COUNT && !feature.startsWith(Contradictions.MARK)) {
                features.add(feature);
            }
        });
        Collections.sort(features);
        for (int i = 0; i < features.size(); i++) {
            index.put(features.get(i), i);
        }
    }

    /** Leaves features out at random, so that general ones learn beside those that name a single header. */
    private static int[] thinned(int[] row, Random random) {
        int kept = 0;
        int[] out = new int[row.length];
        for (int feature : row) {
            if (random.nextDouble() >= LEFT_OUT) {
                out[kept++] = feature;
            }
        }
        return Arrays.copyOf(out, kept);
    }

    private void step(int[] row, int label) {
        if (label < 0) {
            return;
        }
        double[] scores = new double[classes.size()];
        for (int f : row) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += weights[f][k];
            }
        }
        LinearModel.softmax(scores);
        scores[label] -= 1;
        for (int f : row) {
            for (int k = 0; k < scores.length; k++) {
                double gradient = scores[k] + SHRINK * weights[f][k] * 100;
                squares[f][k] += gradient * gradient;
                weights[f][k] -= RATE * gradient / (0.3 + Math.sqrt(squares[f][k]));
            }
        }
    }

    private Map<String, float[]> pruned() {
        Map<String, float[]> out = new HashMap<>();
        for (int f = 0; f < features.size(); f++) {
            float[] row = new float[classes.size()];
            double spread = 0;
            double mean = Arrays.stream(weights[f]).average().orElse(0);
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) (weights[f][k] - mean);
                spread = Math.max(spread, Math.abs(row[k]));
            }
            if (spread >= SMALLEST) {
                out.put(features.get(f), row);
            }
        }
        return out;
    }
}
