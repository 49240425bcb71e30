package dev.docbind.resolve.type;

/**
 * The confidences from which conclusions hold; {@code docs/types.md} says what was measured at them. They are higher for
 * headers that the model has never seen, since it is there that its stated confidence holds least.
 */
public final class Thresholds {

    /** From here on a deduced type is given for a known header; below it stays unknown. */
    public static final double TYPED = 0.9;

    private static final double TYPED_NEW = 0.9;
    private static final double RETURNED = 0.85;
    private static final double RETURNED_NEW = 0.85;
    private static final double POINTEE = 0.93;
    private static final double STRUCTURE = 0.95;
    private static final double POINTEE_NEW = 0.97;

    private Thresholds() {}

    /** From here on a deduced return type is given. */
    public static double returned(boolean known) {
        return known ? RETURNED : RETURNED_NEW;
    }

    /** From here on the deduced type of a parameter is given. */
    public static double typed(boolean known) {
        return known ? TYPED : TYPED_NEW;
    }

    /** From here on a deduced pointee is given; a wrong one corrupts memory. */
    public static double pointee(boolean known) {
        return known ? POINTEE : POINTEE_NEW;
    }

    /** From here on it is believed that a pointer leads to the structure that the words name. */
    public static double structure(boolean known) {
        return Math.max(STRUCTURE, pointee(known));
    }
}
