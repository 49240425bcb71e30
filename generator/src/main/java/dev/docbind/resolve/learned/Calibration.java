package dev.docbind.resolve.learned;

import java.util.List;
import java.util.Map;

/**
 * Turns the margins of the model's conclusions into the precision measured in cross-validation, per class and
 * situation, and monotone.
 *
 * @param steps by class and situation, as {@code i32/new/agreed}, the steps in rising order of margin
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
     * @param confidence measured precision at and above it
     */
    public record Step(double margin, double confidence) {}

    /** The key of a class in a situation: whether the model has learned from the header, and what supports the conclusion. */
    public static String key(String label, boolean known, Support support) {
        return label + (known ? "/known/" : "/new/") + support.key();
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
