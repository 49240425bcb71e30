package dev.docbind.resolve.learned;

import java.util.List;
import java.util.Locale;

/**
 * How what the rules read stands to what the model concludes. Conclusions that a rule reads as well are right more often
 * at the same margin than bare ones, so each sort of support is calibrated on its own.
 */
public enum Support {
    /** A pointer, and the page says that data comes out through it. */
    OUT,
    /** A pointer, and the page says that data goes in and comes out. */
    INOUT,
    /** The page speaks of truth values, which come in two widths. */
    TRUTH,
    /** Every rule that read something read the same. */
    AGREED,
    /** Some rules read the same and some something else. */
    MIXED,
    /** Rules read something else only. */
    CONTRADICTED,
    /** No rule read anything and the page says nothing or next to nothing. */
    EMPTY,
    /** No rule read anything. */
    BARE;

    private static final String DIRECTION = "d=";
    private static final String READING = "r=";
    private static final String TRUTH_RULE = "r=prose.truth";
    private static final String NO_READING = "r=none";
    private static final String SHAPE = "rs=";

    /** The support of a class, by the features that hold. */
    public static Support ofClass(List<String> features, String label) {
        int same = 0;
        int other = 0;
        boolean truth = false;
        String direction = "";
        for (String feature : features) {
            if (feature.startsWith(READING) && !feature.equals(NO_READING)) {
                boolean agrees = feature.endsWith("." + label);
                same += agrees ? 1 : 0;
                other += agrees ? 0 : 1;
                truth |= feature.startsWith(TRUTH_RULE);
            } else if (feature.startsWith(DIRECTION)) {
                direction = feature;
            }
        }
        if (label.equals("ptr") && direction.startsWith("d=out")) {
            return OUT;
        }
        boolean inout = label.equals("ptr") && direction.startsWith("d=inout");
        if (inout) {
            return INOUT;
        }
        return truth ? TRUTH : of(same, other, features);
    }

    /** The support of a pointee, by the features that hold. */
    public static Support ofTarget(List<String> features, String label) {
        int same = 0;
        int other = 0;
        for (String feature : features) {
            int shape = feature.startsWith(SHAPE) ? feature.lastIndexOf('.') + 1 : 0;
            if (shape > 0 && feature.startsWith("p-", shape) && !feature.endsWith("unknown")) {
                boolean agrees = agrees(feature.substring(shape + 2), label);
                same += agrees ? 1 : 0;
                other += agrees ? 0 : 1;
            }
        }
        return of(same, other, features);
    }

    private static boolean agrees(String target, String label) {
        return switch (label) {
            case Models.OTHER -> target.equals("struct") || target.equals("void") || target.equals("interface");
            case "i32" -> target.endsWith("i32") || target.equals("enum");
            default -> target.endsWith(label);
        };
    }

    private static Support of(int same, int other, List<String> features) {
        if (same > 0) {
            return other == 0 ? AGREED : MIXED;
        }
        if (other > 0) {
            return CONTRADICTED;
        }
        boolean empty = features.contains("p.empty") || features.contains("p.reserved");
        return empty ? EMPTY : BARE;
    }

    /** As calibrations name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
