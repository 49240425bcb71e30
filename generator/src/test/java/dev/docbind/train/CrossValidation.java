package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Predicts every scored example by a model that saw neither its header folder nor its family. */
final class CrossValidation {

    static final int FOLDS = 10;

    private CrossValidation() {}

    /**
     * A prediction.
     *
     * @param example what was predicted
     * @param label the class concluded
     * @param margin the logarithm of its odds
     */
    record Prediction(Example example, String label, double margin) {

        String kind() {
            return example.group().substring(example.group().lastIndexOf('.') + 1);
        }

        boolean right() {
            return label.equals(example.label());
        }
    }

    /** The fold of a header folder. */
    static int fold(String folder) {
        return Math.floorMod(folder.hashCode() * 31 + 7, FOLDS);
    }

    static List<Prediction> run(List<Example> examples, List<String> classes) {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> predict(examples, classes, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Prediction> predict(List<Example> examples, List<String> classes, int fold) {
        Set<String> families = new HashSet<>();
        List<Example> held = new ArrayList<>();
        for (Example example : examples) {
            if (fold(example.folder()) == fold) {
                families.add(example.family());
                held.add(example);
            }
        }
        List<Example> taught = new ArrayList<>();
        for (Example example : examples) {
            if (fold(example.folder()) != fold && !families.contains(example.family())) {
                taught.add(example);
            }
        }
        LinearModel model = new Regression(classes).fit(taught, new Calibration(Map.of()));
        List<Prediction> predictions = new ArrayList<>();
        for (Example example : held) {
            double[] probabilities = model.probabilities(example.features());
            LinearModel.Verdict verdict = model.conclude(probabilities, "");
            predictions.add(new Prediction(example, verdict.label(), verdict.margin()));
        }
        return predictions;
    }

    /** The precision at and above each margin, per class, pooled so that it never falls as the margin rises. */
    static Calibration calibrate(List<Prediction> predictions, List<String> classes) {
        Map<String, List<Calibration.Step>> steps = new HashMap<>();
        for (String label : classes) {
            for (String kind : List.of("function", "method", "callback")) {
                List<Prediction> own = predictions.stream()
                        .filter(p -> p.example().scored()
                                && p.label().equals(label)
                                && p.kind().equals(kind))
                        .sorted(Comparator.comparingDouble(Prediction::margin))
                        .toList();
                steps.put(Calibration.key(label, kind), Isotonic.steps(own));
            }
        }
        return new Calibration(steps);
    }
}
