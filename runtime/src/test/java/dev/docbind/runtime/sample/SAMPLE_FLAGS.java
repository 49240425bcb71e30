package dev.docbind.runtime.sample;

import dev.docbind.runtime.FlagSet;

/**
 * A flag set.
 *
 * @param value the bits
 */
public record SAMPLE_FLAGS(int value) implements FlagSet<SAMPLE_FLAGS> {

    /** The first. */
    public static final SAMPLE_FLAGS SAMPLE_FLAG_A = new SAMPLE_FLAGS(0x1);

    /** The second. */
    public static final SAMPLE_FLAGS SAMPLE_FLAG_B = new SAMPLE_FLAGS(0x4);

    @Override
    public SAMPLE_FLAGS with(int bits) {
        return new SAMPLE_FLAGS(bits);
    }
}
