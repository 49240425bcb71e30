package dev.docbind.runtime.sample;

import dev.docbind.runtime.Handle;
import java.util.function.LongConsumer;

/** A handle to a counter. */
public final class SAMPLE_COUNTER extends Handle {

    /**
     * Wraps a handle.
     *
     * @param value its value
     * @param closer frees it; null for a handle that somebody else frees
     */
    public SAMPLE_COUNTER(long value, LongConsumer closer) {
        super(value, closer);
    }

    /**
     * A handle that somebody else frees.
     *
     * @param value its value
     * @return the handle
     */
    public static SAMPLE_COUNTER borrowed(long value) {
        return new SAMPLE_COUNTER(value, null);
    }

    /**
     * Whether the value is none of those that mean no handle.
     *
     * @return whether there is a handle
     */
    public boolean isValid() {
        return value() != 0;
    }
}
