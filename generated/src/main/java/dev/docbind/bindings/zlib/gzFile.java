package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Handle;
import java.util.function.LongConsumer;

/**
 * The handle type <code>gzFile</code>.
 * <p>Closed by <code>gzclose</code>.</p>
 */
public final class gzFile extends Handle {
    /**
     * Wraps a handle.
     *
     * @param value its value
     * @param closer frees it; null for a handle that somebody else frees
     */
    public gzFile(long value, LongConsumer closer) {
        super(value, closer);
    }

    /**
     * A handle that somebody else frees.
     *
     * @param value its value
     * @return the handle
     */
    public static gzFile borrowed(long value) {
        return new gzFile(value, null);
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
