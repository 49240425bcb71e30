package dev.docbind.stress.windows;

import dev.docbind.runtime.Handle;
import java.util.function.LongConsumer;

/**
 * The handle type <code>HANDLE</code>.
 */
public final class HANDLE extends Handle {
    /**
     * Wraps a handle.
     *
     * @param value its value
     * @param closer frees it; null for a handle that somebody else frees
     */
    public HANDLE(long value, LongConsumer closer) {
        super(value, closer);
    }

    /**
     * A handle that somebody else frees.
     *
     * @param value its value
     * @return the handle
     */
    public static HANDLE borrowed(long value) {
        return new HANDLE(value, null);
    }

    /**
     * Whether the value is none of those that mean no handle.
     *
     * @return whether there is a handle
     */
    public boolean isValid() {
        return value() != 0L && value() != -1L;
    }
}
