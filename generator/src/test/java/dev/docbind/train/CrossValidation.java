package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.LinearModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Predicts every scored example by a model that saw neither its split nor its family. */
final class CrossValidation {

    private CrossValidation() {}

    /**
     * A prediction.
     *
     * @param example what was predicted
     * @param label the class concluded
     * @param margin the logarithm of its odds
     * @param key which calibration applies
     * @param fold the fold it was held back in
     */
    record Prediction(Example example, String label, double margin, String key, int fold) {

        boolean right() {
            return label.equals(example.label());
        }
    }

    /**
     * Predicts.
     *
     * @param examples all examples
     * @param classes the classes
     * @param split how examples are held back
     * @param apart classes that are calibrated on their own
     */
    static List<Prediction> run(List<Example> examples, List<String> classes, Split split, Set<String> apart) {
        return IntStream.range(0, Split.FOLDS)
                .parallel()
                .mapToObj(fold -> predict(examples, classes, split, apart, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Prediction> predict(
            List<Example> examples, List<String> classes, Split split, Set<String> apart, int fold) {
        Set<String> families = new HashSet<>();
        List<Example> held = new ArrayList<>();
        for (Example example : examples) {
            if (split.fold(example) == fold) {
                families.add(example.family());
                held.add(example);
            }
        }
        List<Example> taught = examples.stream()
                .filter(example -> split.fold(example) != fold && !families.contains(example.family()))
                .toList();
        LinearModel model = new Regression(classes).fit(taught, new Calibration(Map.of()));
        return held.stream()
                .filter(Example::scored)
                .map(example -> predict(model, example, split, apart, fold))
                .toList();
    }

    private static Prediction predict(LinearModel model, Example example, Split split, Set<String> apart, int fold) {
        double[] probabilities = model.probabilities(example.features());
        String situation = Calibration.situation(split == Split.FAMILY);
        LinearModel.Verdict verdict = model.conclude(probabilities, split == Split.FAMILY);
        String label = example.definite().isEmpty() ? verdict.label() : example.definite();
        String key = apart.contains(label) ? Calibration.apart(situation, label) : situation;
        return new Prediction(example, label, verdict.margin(), key, fold);
    }
}
