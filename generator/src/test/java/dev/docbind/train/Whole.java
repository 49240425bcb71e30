package dev.docbind.train;

import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A whole signature, predicted out of fold. */
final class Whole {

    private final String owner;
    private final String group;
    private double product = 1;
    private double least = 1;
    private boolean right = true;
    private boolean complete = true;
    private final List<String> mistakes = new ArrayList<>();

    private Whole(String owner, String group) {
        this.owner = owner;
        this.group = group;
    }

    /** The page, with its collection in front. */
    String owner() {
        return owner;
    }

    /** Collection and kind, as {@code ddi-2024.method}. */
    String group() {
        return group;
    }

    /** Whether all of it is right. */
    boolean right() {
        return right;
    }

    /** Whether its page documents as many parameters as there are. */
    boolean complete() {
        return complete;
    }

    /** What is wrong of it, for people. */
    List<String> mistakes() {
        return mistakes;
    }

    /** Whether a gate lets it through. */
    boolean passes(Gates.Gate gate) {
        return least >= gate.item() && product >= gate.signature();
    }

    private void item(Calibrator.Judged item) {
        product *= item.confidence();
        least = Math.min(least, item.confidence());
        if (!item.prediction().right()) {
            wrong(item, "");
        }
    }

    private void target(Calibrator.Judged item, boolean known) {
        boolean given = item.confidence() >= Thresholds.pointee(known)
                && !item.prediction().label().equals(Models.OTHER);
        boolean other = item.prediction().example().label().equals(Models.OTHER);
        if (given && !item.prediction().right() && !other) {
            wrong(item, " pointee");
        }
    }

    private void wrong(Calibrator.Judged item, String what) {
        right = false;
        CrossValidation.Prediction p = item.prediction();
        mistakes.add(String.format(
                Locale.ROOT,
                "%s%s %s, known %s",
                p.example().item(),
                what,
                p.label(),
                p.example().label()));
    }

    /** The whole signatures that judged items and counts of parameters make up. */
    static List<Whole> of(
            List<Calibrator.Judged> parameters,
            List<Calibrator.Judged> returns,
            List<Calibrator.Judged> pointees,
            List<Example> counts,
            boolean known) {
        Map<String, Whole> wholes = new TreeMap<>();
        returns.forEach(item -> whole(wholes, item.prediction().example()).item(item));
        parameters.forEach(item -> whole(wholes, item.prediction().example()).item(item));
        pointees.forEach(item -> whole(wholes, item.prediction().example()).target(item, known));
        for (Example count : counts) {
            Whole whole = wholes.get(count.owner());
            if (whole != null && count.item().startsWith("#0/")) {
                wholes.remove(count.owner());
            } else if (whole != null) {
                whole.right = false;
                whole.complete = false;
                whole.mistakes.add("number of parameters, documented and known " + count.item());
            }
        }
        return List.copyOf(wholes.values());
    }

    private static Whole whole(Map<String, Whole> wholes, Example example) {
        return wholes.computeIfAbsent(example.owner(), owner -> new Whole(owner, example.group()));
    }
}
