package dev.docbind.train;

import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.type.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What one cross-validation measured: precision and coverage by group, calibration by band, whole signatures. */
final class Figures {

    private static final double[] BANDS = {0.8, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 1.01};
    private static final List<String> KINDS = List.of("function", "method", "callback");

    private final String split;
    private final boolean known;
    private final List<Calibrator.Judged> parameters;
    private final List<Calibrator.Judged> returns;
    private final List<Calibrator.Judged> pointees;
    private final List<Whole> wholes;

    Figures(
            Split held,
            List<Calibrator.Judged> parameters,
            List<Calibrator.Judged> returns,
            List<Calibrator.Judged> pointees,
            List<Example> counts) {
        this.known = held == Split.FAMILY;
        this.split = known ? "header known" : "header never seen";
        this.parameters = parameters;
        this.returns = returns;
        this.pointees = pointees;
        this.wholes = Whole.of(parameters, returns, pointees, counts, known);
    }

    List<Whole> wholes() {
        return wholes;
    }

    /** What was given a type or pointee from a confidence on, and how much of that was right. */
    static Counts.Count given(List<Calibrator.Judged> all, double from, Predicate<String> group) {
        Counts.Count count = new Counts.Count();
        for (Calibrator.Judged one : all) {
            if (group.test(one.prediction().example().group())) {
                boolean typed = one.confidence() >= from;
                count.items++;
                count.typed += typed ? 1 : 0;
                count.right += typed && one.prediction().right() ? 1 : 0;
            }
        }
        return count;
    }

    List<Calibrator.Judged> parameters() {
        return parameters;
    }

    List<Calibrator.Judged> returns() {
        return returns;
    }

    List<Calibrator.Judged> pointees() {
        return pointees;
    }

    /** All figures as tables in Markdown, the list of signatures that are bound and wrong at the end. */
    List<String> lines(Gates gates) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + split + " | items | share | right | 95 % interval |");
        lines.add("|---|---|---|---|---|");
        for (String collection : List.of("ddi-2024", "ddi-2018")) {
            for (String kind : KINDS) {
                lines.add(row(
                        collection + ", parameters of " + kind + "s",
                        parameters,
                        Thresholds.typed(known),
                        collection,
                        kind));
                lines.add(row(
                        collection + ", returns of " + kind + "s",
                        returns,
                        Thresholds.returned(known),
                        collection,
                        kind));
            }
            lines.add(row(collection + ", all parameters", parameters, Thresholds.typed(known), collection, ""));
            lines.add(row(collection + ", all returns", returns, Thresholds.returned(known), collection, ""));
            lines.add(row(collection + ", pointees", pointees, Thresholds.pointee(known), collection, ""));
        }
        lines.add("");
        lines.add(
                "| " + split + ", kind | gate | 2024: signatures | bound | wrong | 2018: signatures | bound | wrong |");
        lines.add("|---|---|---|---|---|---|---|---|");
        KINDS.forEach(kind ->
                lines.add(bound(kind, gates.byKind().getOrDefault(Gates.key(kind, known), new Gates.Gate(1, 1)))));
        lines.add("");
        lines.add("| " + split + ", band | parameters: items, stated, measured | returns | pointees |");
        lines.add("|---|---|---|---|");
        for (int b = 0; b + 1 < BANDS.length; b++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s–%s | %s | %s | %s |",
                    BANDS[b],
                    Math.min(1, BANDS[b + 1]),
                    band(parameters, b),
                    band(returns, b),
                    band(pointees, b)));
        }
        lines.add("");
        lines.addAll(wrong(gates));
        return lines;
    }

    private static String row(String what, List<Calibrator.Judged> all, double from, String collection, String kind) {
        Counts.Count count = given(all, from, g -> g.startsWith(collection) && g.endsWith(kind));
        double[] interval = count.interval();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.2f %% | %.2f–%.2f |",
                what,
                count.items,
                count.coverage(),
                count.precision(),
                interval[0],
                interval[1]);
    }

    private String bound(String kind, Gates.Gate gate) {
        GateChooser.Passed latest = GateChooser.passed(wholes, "ddi-2024." + kind, gate);
        GateChooser.Passed earlier = GateChooser.passed(wholes, "ddi-2018." + kind, gate);
        return String.format(
                Locale.ROOT,
                "| %ss | %s, %s | %d | %.1f %% | %.2f %% | %d | %.1f %% | %.2f %% |",
                kind,
                gate.item(),
                gate.signature(),
                latest.all(),
                latest.share(),
                latest.wrongShare(),
                earlier.all(),
                earlier.share(),
                earlier.wrongShare());
    }

    private static String band(List<Calibrator.Judged> all, int b) {
        List<Calibrator.Judged> band = inBand(all, b);
        long right = band.stream().filter(x -> x.prediction().right()).count();
        return band.isEmpty()
                ? "none"
                : String.format(Locale.ROOT, "%d, %.2f, %.2f", band.size(), stated(band), 100.0 * right / band.size());
    }

    /** The bands of stated confidence in which less was right than stated, by more than half a point. */
    List<String> overstated() {
        List<String> found = new ArrayList<>();
        for (List<Calibrator.Judged> all : List.of(parameters, returns, pointees)) {
            for (int b = 0; b + 1 < BANDS.length; b++) {
                List<Calibrator.Judged> band = inBand(all, b);
                long right = band.stream().filter(x -> x.prediction().right()).count();
                if (!band.isEmpty() && 100.0 * right / band.size() < stated(band) - 0.5) {
                    found.add(split + ", " + BANDS[b] + ": " + band(all, b));
                }
            }
        }
        return found;
    }

    private static List<Calibrator.Judged> inBand(List<Calibrator.Judged> all, int b) {
        return all.stream()
                .filter(x -> x.confidence() >= BANDS[b] && x.confidence() < BANDS[b + 1])
                .toList();
    }

    private static double stated(List<Calibrator.Judged> band) {
        return 100
                * band.stream()
                        .mapToDouble(Calibrator.Judged::confidence)
                        .average()
                        .orElse(0);
    }

    private List<String> wrong(Gates gates) {
        return wholes.stream()
                .filter(whole -> !whole.right()
                        && whole.passes(gates.byKind()
                                .get(Gates.key(
                                        whole.group().substring(whole.group().lastIndexOf('.') + 1), known))))
                .map(whole -> "* " + whole.owner() + ": " + String.join("; ", whole.mistakes()))
                .toList();
    }
}
