package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.type.Contradictions;
import dev.docbind.resolve.type.DefiniteRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns margins into confidences by what was right out of fold, and measures that on predictions it was not fitted to. */
final class Calibrator {

    /** No header folder counts for more items than this, so that one large header does not speak for all. */
    private static final double LARGEST_FOLDER = 600;

    private Calibrator() {}

    /** A prediction with the confidence that the tool would state. */
    record Judged(CrossValidation.Prediction prediction, double confidence) {}

    /**
     * The calibration that ships: at each margin the least of what the predictions say when each fold in turn is left out,
     * so that nothing is believed on the word of a few headers.
     */
    static Calibration fit(List<CrossValidation.Prediction> predictions) {
        List<Calibration> all = new ArrayList<>();
        all.add(plain(predictions));
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int left = fold;
            List<CrossValidation.Prediction> others =
                    predictions.stream().filter(p -> p.fold() != left).toList();
            if (others.size() < predictions.size()) {
                all.add(plain(others));
            }
        }
        return least(all);
    }

    private static Calibration least(List<Calibration> all) {
        Map<String, List<Calibration.Step>> steps = new HashMap<>();
        for (String key : all.getFirst().steps().keySet()) {
            TreeSet<Double> margins = new TreeSet<>();
            all.forEach(one -> one.steps().getOrDefault(key, List.of()).forEach(step -> margins.add(step.margin())));
            List<Calibration.Step> own = new ArrayList<>();
            double before = 0;
            for (double margin : margins) {
                double least = all.stream()
                        .mapToDouble(one -> one.confidence(key, margin))
                        .min()
                        .orElse(0);
                if (least > before) {
                    own.add(new Calibration.Step(margin, least));
                    before = least;
                }
            }
            steps.put(key, own);
        }
        return new Calibration(steps);
    }

    private static Calibration plain(List<CrossValidation.Prediction> predictions) {
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
                                    1, LARGEST_FOLDER / sizes.get(p.example().folder()))));
        });
        return new Calibration(steps);
    }

    /** Judges each fold by a calibration fitted to the others. */
    static List<Judged> nested(List<CrossValidation.Prediction> predictions, boolean named) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int held = fold;
            Calibration calibration =
                    fit(predictions.stream().filter(p -> p.fold() != held).toList());
            predictions.stream()
                    .filter(p -> p.fold() == held)
                    .map(p -> new Judged(p, confidence(p, calibration, named)))
                    .forEach(judged::add);
        }
        return judged;
    }

    private static double confidence(CrossValidation.Prediction p, Calibration calibration, boolean named) {
        if (!p.example().definite().isEmpty()) {
            return DefiniteRules.CONFIDENCE;
        }
        boolean contradicted = named
                && Contradictions.between(
                        p.example().item(),
                        p.example().kind(),
                        p.label(),
                        p.example().features());
        return contradicted ? 0 : calibration.confidence(p.key(), p.margin());
    }
}
