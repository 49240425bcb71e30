package dev.docbind.stress.stress;

import dev.docbind.runtime.Handle;
import java.util.function.LongConsumer;

/**
 * The handle type <code>session_t</code>.
 * <p>Closed by <code>session_close</code>.</p>
 */
public final class session_t extends Handle {
    /**
     * Wraps a handle.
     *
     * @param value its value
     * @param closer frees it; null for a handle that somebody else frees
     */
    public session_t(long value, LongConsumer closer) {
        super(value, closer);
    }

    /**
     * A handle that somebody else frees.
     *
     * @param value its value
     * @return the handle
     */
    public static session_t borrowed(long value) {
        return new session_t(value, null);
    }

    /**
     * Whether the value is none of those that mean no handle.
     *
     * @return whether there is a handle
     */
    public boolean isValid() {
        return value() != 0L;
    }
}
