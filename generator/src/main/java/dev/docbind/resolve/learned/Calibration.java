package dev.docbind.resolve.learned;

import java.util.List;
import java.util.Map;

/**
 * Turns the margins of the model's conclusions into the precision measured in cross-validation, per class and kind of function, and monotone.
 *
 * @param steps by class and kind, as {@code i32/method}, the steps in rising order of margin
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

    /** The key of a class for a kind of function. */
    public static String key(String label, String kind) {
        return label + "/" + kind;
    }

    /** The confidence of a conclusion; 0 where nothing was measured. */
    public double confidence(String label, String kind, double margin) {
        double confidence = 0;
        for (Step step : steps.getOrDefault(key(label, kind), List.of())) {
            if (margin < step.margin()) {
                break;
            }
            confidence = step.confidence();
        }
        return confidence;
    }
}
