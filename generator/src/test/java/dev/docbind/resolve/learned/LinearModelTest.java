package dev.docbind.resolve.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights are found by marks of names; that must give what a map of names gives. */
class LinearModelTest {

    private static final List<String> CLASSES = List.of("one", "two", "three");
    private static final Calibration UNCALIBRATED = new Calibration(Map.of());

    private static Map<String, float[]> weights(int features) {
        Random random = new Random(features);
        Map<String, float[]> weights = new HashMap<>();
        for (int i = 0; i < features; i++) {
            weights.put("f=" + i, new float[] {random.nextFloat(), -random.nextFloat(), random.nextFloat()});
        }
        return weights;
    }

    @Test
    void weighsAsAMapWould() {
        for (int size : new int[] {0, 1, 2, 3, 4, 1000, 4096}) {
            Map<String, float[]> weights = weights(size);
            LinearModel model = new LinearModel(CLASSES, weights, UNCALIBRATED);
            assertEquals(weights.keySet(), model.weights().keySet());
            weights.forEach(
                    (feature, row) -> assertArrayEquals(row, model.weights().get(feature)));
            List<String> features = new ArrayList<>(List.of("", "f=", "f=-1", "g=0"));
            double[] scores = new double[CLASSES.size()];
            for (int i = 0; i < size; i += 1 + size / 10) {
                features.add("f=" + i);
                for (int k = 0; k < scores.length; k++) {
                    scores[k] += weights.get("f=" + i)[k];
                }
            }
            assertArrayEquals(LinearModel.softmax(scores), model.probabilities(features));
        }
    }

    @Test
    void explainsByTheFeaturesItKnows() {
        LinearModel model = new LinearModel(CLASSES, weights(10), UNCALIBRATED);
        assertEquals(
                List.of("f=3"),
                model.explain(List.of("unknown", "f=3"), "two", 5).stream()
                        .map(LinearModel.Contribution::feature)
                        .toList());
    }
}
