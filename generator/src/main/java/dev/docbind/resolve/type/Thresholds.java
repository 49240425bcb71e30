package dev.docbind.resolve.type;

/** The confidences from which conclusions hold; {@code docs/types.md} says what was measured at them. */
public final class Thresholds {

    /** From here on a deduced type is given; below it stays unknown. */
    public static final double TYPED = 0.93;

    /** From here on a deduced pointee is given; a wrong one corrupts memory. */
    public static final double POINTEE = 0.95;

    /** From here on a deduced item may be part of a bound signature. */
    public static final double BOUND_ITEM = 0.95;

    /** From here on a whole signature is bound: the product of the confidences of its items. */
    public static final double BOUND = 0.93;

    private Thresholds() {}
}
