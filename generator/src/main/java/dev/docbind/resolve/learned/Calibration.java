package dev.docbind.resolve.learned;

import java.util.List;
import java.util.Map;

/**
 * Turns the margins of the model's conclusions into the confidence that cross-validation supports: few levels, each
 * carried by many conclusions on many headers, and monotone.
 *
 * @param steps by situation, the steps in rising order of margin; a situation with a class behind it, as {@code known/ptr},
 *     holds for that class alone
 */
public record Calibration(Map<String, List<Step>> steps) {

    /** Copies the steps. */
    public Calibration {
        steps = Map.copyOf(steps);
    }

    /**
     * From this margin on, this confidence holds.
     *
     * @param margin lower end, the logarithm of the odds
     * @param confidence what the measured precision at and above it supports
     */
    public record Step(double margin, double confidence) {}

    /** The situation of a conclusion: whether the model has learned from the header. */
    public static String situation(boolean known) {
        return known ? "known" : "new";
    }

    /** The situation of a class that is calibrated apart. */
    public static String apart(String situation, String label) {
        return situation + "/" + label;
    }

    /** The key that holds for a class in a situation. */
    public String key(String situation, String label) {
        String own = apart(situation, label);
        return steps.containsKey(own) ? own : situation;
    }

    /** The confidence of a conclusion; 0 where nothing was measured. */
    public double confidence(String key, double margin) {
        double confidence = 0;
        for (Step step : steps.getOrDefault(key, List.of())) {
            if (margin < step.margin()) {
                break;
            }
            confidence = step.confidence();
        }
        return confidence;
    }
}
