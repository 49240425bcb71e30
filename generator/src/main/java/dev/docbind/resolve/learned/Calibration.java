package dev.docbind.resolve.learned;

import java.util.List;
import java.util.Map;

/**
 * Turns the model's own probabilities into the precision measured in cross-validation, per class and monotone.
 *
 * @param steps by class, the steps in rising order of probability
 */
public record Calibration(Map<String, List<Step>> steps) {

    /** Copies the steps. */
    public Calibration {
        steps = Map.copyOf(steps);
    }

    /**
     * From this probability on, this confidence holds.
     *
     * @param probability lower end
     * @param confidence measured precision at and above it
     */
    public record Step(double probability, double confidence) {}

    /** The confidence of a conclusion; 0 where nothing was measured. */
    public double confidence(String label, double probability) {
        double confidence = 0;
        for (Step step : steps.getOrDefault(label, List.of())) {
            if (probability < step.probability()) {
                break;
            }
            confidence = step.confidence();
        }
        return confidence;
    }
}
