package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.Contradictions;
import dev.docbind.resolve.type.Thresholds;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what cross-validation measured: precision and coverage by group, calibration by band, whole signatures. */
final class Figures {

    private static final double[] BANDS = {0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 1.01};

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    private record Judged(CrossValidation.Prediction prediction, double confidence) {}

    Gates print(
            List<CrossValidation.Prediction> parameters,
            Calibration parameterCalibration,
            List<CrossValidation.Prediction> returns,
            Calibration returnCalibration,
            List<CrossValidation.Prediction> pointees,
            Calibration pointeeCalibration,
            List<Example> counts) {
        List<Judged> p = judged(parameters, parameterCalibration, true);
        List<Judged> r = judged(returns, returnCalibration, false);
        List<Judged> q = judged(pointees, pointeeCalibration, false);
        table("parameters", p);
        table("returns", r);
        table("pointees", q);
        bands("parameters", p);
        bands("returns", r);
        bands("pointees", q);
        List<GateChooser.Whole> wholes = wholes(p, r, q, counts);
        Gates gates = GateChooser.choose(wholes);
        gates.byKind().forEach((kind, gate) -> {
            for (String collection : List.of("ddi-2024.", "ddi-2018.")) {
                out.println(
                        collection + kind + " " + gate + ": " + GateChooser.passed(wholes, collection + kind, gate));
            }
        });
        return gates;
    }

    private static List<Judged> judged(List<CrossValidation.Prediction> all, Calibration calibration, boolean named) {
        return all.stream()
                .filter(x -> x.example().scored())
                .map(x -> new Judged(x, confidence(x, calibration, named)))
                .toList();
    }

    private void table(String what, List<Judged> all) {
        out.println("== " + what + ": group, items, accuracy, then share/precision at confidence");
        Map<String, List<Judged>> groups = new TreeMap<>();
        for (Judged one : all) {
            groups.computeIfAbsent(one.prediction().example().group(), k -> new ArrayList<>())
                    .add(one);
            if (one.prediction().example().group().startsWith("ddi")) {
                groups.computeIfAbsent("ddi", k -> new ArrayList<>()).add(one);
            }
        }
        groups.forEach((group, items) -> {
            StringBuilder line = new StringBuilder();
            line.append(String.format(Locale.ROOT, "%-22s %6d %6.2f", group, items.size(), precision(items)));
            for (double t : new double[] {0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99}) {
                List<Judged> sure =
                        items.stream().filter(x -> x.confidence() >= t).toList();
                line.append(String.format(
                        Locale.ROOT, " | %.2f %5.1f/%5.2f", t, 100.0 * sure.size() / items.size(), precision(sure)));
            }
            out.println(line);
        });
    }

    private static double precision(List<Judged> items) {
        long right = items.stream().filter(x -> x.prediction().right()).count();
        return items.isEmpty() ? 0 : 100.0 * right / items.size();
    }

    private void bands(String what, List<Judged> all) {
        out.println("== " + what + ": calibration: band, items, stated, measured");
        List<Judged> ddi = all;
        for (int b = 0; b + 1 < BANDS.length; b++) {
            double from = BANDS[b];
            double to = BANDS[b + 1];
            List<Judged> band = ddi.stream()
                    .filter(x -> x.confidence() >= from && x.confidence() < to)
                    .toList();
            double stated =
                    band.stream().mapToDouble(Judged::confidence).average().orElse(0) * 100;
            out.printf(Locale.ROOT, "%.3f-%.3f %6d %6.2f %6.2f%n", from, to, band.size(), stated, precision(band));
        }
    }

    private static double confidence(CrossValidation.Prediction x, Calibration calibration, boolean named) {
        boolean contradicted = named && Contradictions.between(x.example().item(), x.kind(), x.label());
        return contradicted ? 0 : calibration.confidence(x.label(), x.kind(), x.margin());
    }

    private static final class Whole {
        private double product = 1;
        private double least = 1;
        private boolean right = true;
        private String group = "";
    }

    private static List<GateChooser.Whole> wholes(
            List<Judged> parameters, List<Judged> returns, List<Judged> pointees, List<Example> counts) {
        Map<String, Whole> wholes = new HashMap<>();
        List<Judged> items = new ArrayList<>(returns);
        items.addAll(parameters);
        for (Judged item : items) {
            Whole whole = whole(wholes, item.prediction().example());
            whole.product *= item.confidence();
            whole.least = Math.min(whole.least, item.confidence());
            whole.right &= item.prediction().right();
        }
        for (Judged item : pointees) {
            boolean given = item.confidence() >= Thresholds.POINTEE
                    && !item.prediction().label().equals(Models.OTHER);
            Whole whole = whole(wholes, item.prediction().example());
            boolean wrong = !item.prediction().right()
                    && !item.prediction().example().label().equals(Models.OTHER);
            whole.right &= !given || !wrong;
        }
        for (Example count : counts) {
            if (count.item().startsWith("#0/")) {
                wholes.remove(count.owner());
            } else {
                whole(wholes, count).right = false;
            }
        }
        return wholes.values().stream()
                .map(w -> new GateChooser.Whole(w.group, w.least, w.product, w.right))
                .toList();
    }

    private static Whole whole(Map<String, Whole> wholes, Example example) {
        Whole whole = wholes.computeIfAbsent(example.owner(), k -> new Whole());
        whole.group = example.group();
        return whole;
    }
}
