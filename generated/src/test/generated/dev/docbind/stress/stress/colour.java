package dev.docbind.stress.stress;

import dev.docbind.runtime.EnumValue;

/**
 * The <strong>colour</strong> enumeration names colours.
 * <p>Holds any value native code gives, documented here or not.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ne-stress-colour.md</code></p>
 *
 * @param value the native value
 */
public record colour(int value) implements EnumValue {
    /**
     * Red.
     */
    public static final colour COLOUR_RED = new colour(1);

    /**
     * Green.
     */
    public static final colour COLOUR_GREEN = new colour(2);

    /**
     * Blue.
     */
    public static final colour COLOUR_BLUE = new colour(4);

    /**
     * Another name of blue.
     */
    public static final colour COLOUR_AZURE = new colour(4);

    /**
     * Less than none.
     */
    public static final colour COLOUR_MINUS = new colour(-1);

    /**
     * A large value.
     */
    public static final colour COLOUR_HUGE = new colour(0x40000000);

    /**
     * The documented name of the value, or the number where it has none.
     */
    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "COLOUR_RED";
            case 2 -> "COLOUR_GREEN";
            case 4 -> "COLOUR_BLUE";
            case -1 -> "COLOUR_MINUS";
            case 0x40000000 -> "COLOUR_HUGE";
            default -> "colour(" + value + ")";
        };
    }
}
