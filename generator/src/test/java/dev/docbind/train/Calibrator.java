package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.type.DefiniteRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns margins into confidences by what was right out of fold, and measures that on predictions it was not fitted to. */
final class Calibrator {

    /** No header folder counts for more items than this, so that one large header does not speak for all. */
    private static final double LARGEST_FOLDER = 300;

    /**
     * The confidences that are stated. Of returns and pointees there are fewer conclusions in the middle, and of headers never
     * seen each level is carried by fewer headers.
     *
     * @param known for headers that the model has learned from
     * @param fresh for headers it has never seen
     */
    record Levels(List<Double> known, List<Double> fresh) {

        static final Levels PARAMETERS = new Levels(
                List.of(0.5, 0.7, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99), List.of(0.5, 0.7, 0.85, 0.9, 0.97, 0.99));
        static final Levels OTHERS =
                new Levels(List.of(0.5, 0.7, 0.85, 0.93, 0.95, 0.97, 0.99), List.of(0.5, 0.7, 0.85, 0.97, 0.99));

        List<Double> of(String key) {
            return key.startsWith(Calibration.situation(true)) ? known : fresh;
        }
    }

    private Calibrator() {}

    /** A prediction with the confidence that the tool would state. */
    record Judged(CrossValidation.Prediction prediction, double confidence) {}

    /** The calibration that predictions support. */
    static Calibration fit(List<CrossValidation.Prediction> predictions, Levels levels) {
        Map<String, Long> sizes = predictions.stream()
                .collect(Collectors.groupingBy(p -> p.example().folder(), Collectors.counting()));
        Map<String, List<CrossValidation.Prediction>> byKey = new TreeMap<>();
        for (CrossValidation.Prediction prediction : predictions) {
            if (prediction.example().definite().isEmpty()) {
                byKey.computeIfAbsent(prediction.key(), k -> new ArrayList<>()).add(prediction);
            }
        }
        Map<String, List<Calibration.Step>> steps = new HashMap<>();
        byKey.forEach((key, own) -> {
            own.sort(Comparator.comparingDouble(CrossValidation.Prediction::margin));
            steps.put(
                    key,
                    Isotonic.steps(
                            own,
                            p -> Math.min(
                                    1, LARGEST_FOLDER / sizes.get(p.example().folder())),
                            levels.of(key)));
        });
        return new Calibration(steps);
    }

    /** Judges each fold by a calibration fitted to the others; what is contradicted is not believed. */
    static List<Judged> nested(
            List<CrossValidation.Prediction> predictions,
            Levels levels,
            Predicate<CrossValidation.Prediction> contradicted) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int held = fold;
            Calibration calibration =
                    fit(predictions.stream().filter(p -> p.fold() != held).toList(), levels);
            predictions.stream()
                    .filter(p -> p.fold() == held)
                    .map(p -> new Judged(p, confidence(p, calibration, contradicted)))
                    .forEach(judged::add);
        }
        return judged;
    }

    private static double confidence(
            CrossValidation.Prediction p, Calibration calibration, Predicate<CrossValidation.Prediction> contradicted) {
        if (!p.example().definite().isEmpty()) {
            return DefiniteRules.CONFIDENCE;
        }
        return contradicted.test(p) ? 0 : calibration.confidence(p.key(), p.margin());
    }
}
