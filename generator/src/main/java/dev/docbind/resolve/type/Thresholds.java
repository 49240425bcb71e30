package dev.docbind.resolve.type;

/** The confidences from which conclusions hold; {@code docs/types.md} says what was measured at them. */
public final class Thresholds {

    /** From here on a deduced type is given; below it stays unknown. */
    public static final double TYPED = 0.93;

    /** From here on a deduced pointee is given; a wrong one corrupts memory. */
    public static final double POINTEE = 0.95;

    private Thresholds() {}
}
