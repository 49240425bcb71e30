package dev.docbind.resolve.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear classifier over named features: each feature that holds adds its weights to the scores of the classes. Small
 * enough to be read, so that every conclusion can be explained feature by feature. Immutable.
 */
public final class LinearModel {

    private final List<String> classes;
    private final List<String> features;
    private final WeightTable table;
    private final Calibration calibration;

    /** A model of these classes, with a weight per class for each feature. */
    public LinearModel(List<String> classes, Map<String, float[]> weights, Calibration calibration) {
        this.classes = List.copyOf(classes);
        this.features = List.copyOf(weights.keySet());
        this.table = new WeightTable(this.classes.size(), weights);
        this.calibration = calibration;
    }

    /**
     * A conclusion.
     *
     * @param label the most probable class
     * @param margin the logarithm of its odds as the model has them
     * @param confidence the share of conclusions as sure as this that were right in cross-validation
     */
    public record Verdict(String label, double margin, double confidence) {}

    /**
     * What one feature contributes to a class.
     *
     * @param feature the feature
     * @param weight its weight for the class, relative to the mean over all classes
     */
    public record Contribution(String feature, double weight) {}

    /** The classes. */
    public List<String> classes() {
        return classes;
    }

    /** All weights by feature; made anew by each call. */
    public Map<String, float[]> weights() {
        Map<String, float[]> weights = new HashMap<>();
        features.forEach(feature -> weights.put(feature, table.row(feature)));
        return weights;
    }

    /** How margins become confidences. */
    public Calibration calibration() {
        return calibration;
    }

    /** The probability of each class. */
    public double[] probabilities(List<String> features) {
        double[] scores = new double[classes.size()];
        for (String feature : features) {
            table.addTo(scores, feature);
        }
        return softmax(scores);
    }

    /** Turns scores into probabilities, in place. */
    public static double[] softmax(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - max);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    /**
     * The most probable class with its calibrated confidence.
     *
     * @param probabilities the probability of each class
     * @param known whether the model has learned from the header
     */
    public Verdict conclude(double[] probabilities, boolean known) {
        int best = 0;
        for (int k = 1; k < probabilities.length; k++) {
            if (probabilities[k] > probabilities[best]) {
                best = k;
            }
        }
        double others = 0;
        for (int k = 0; k < probabilities.length; k++) {
            others += k == best ? 0 : probabilities[k];
        }
        double margin = Math.log(probabilities[best] / Math.max(others, 1e-12));
        String label = classes.get(best);
        String key = calibration.key(Calibration.situation(known), label);
        return new Verdict(label, margin, calibration.confidence(key, margin));
    }

    /** The features that weigh most for a class, strongest first. */
    public List<Contribution> explain(List<String> features, String label, int limit) {
        int index = classes.indexOf(label);
        List<Contribution> all = new ArrayList<>();
        for (String feature : features) {
            float[] row = table.row(feature);
            if (row != null && index >= 0) {
                all.add(new Contribution(feature, row[index] - mean(row)));
            }
        }
        all.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.weight()))
                .thenComparing(Contribution::feature));
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    private static double mean(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value;
        }
        return sum / row.length;
    }
}
