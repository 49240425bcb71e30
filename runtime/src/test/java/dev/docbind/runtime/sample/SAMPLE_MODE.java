package dev.docbind.runtime.sample;

import dev.docbind.runtime.EnumValue;

/**
 * An enumeration; open, because native code can give values that the page does not list.
 *
 * @param value the number
 */
public record SAMPLE_MODE(int value) implements EnumValue {

    /** The first. */
    public static final SAMPLE_MODE SAMPLE_MODE_FIRST = new SAMPLE_MODE(1);

    /** The second. */
    public static final SAMPLE_MODE SAMPLE_MODE_SECOND = new SAMPLE_MODE(2);

    /** The constant's name, or the number of a value that the page does not list. */
    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "SAMPLE_MODE_FIRST";
            case 2 -> "SAMPLE_MODE_SECOND";
            default -> "SAMPLE_MODE(" + value + ")";
        };
    }
}
