package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;

/**
 * The base of generated handle types. A handle is closed once; a second close and every use after it is refused.
 * Thread-safe: a close that meets running calls takes effect when the last of them returns, so no call ever passes a
 * value that the system may have given to something else.
 */
public abstract non-sealed class Handle implements UsableHandle, AutoCloseable {

    private final long value;
    private final MemorySegment pointer;
    private final LongConsumer closer;
    private final UseCount uses = new UseCount();

    /**
     * Wraps a handle.
     *
     * @param value its value, a pointer's address or an integer
     * @param closer frees it; null for a handle that somebody else frees
     */
    protected Handle(long value, LongConsumer closer) {
        this.value = value;
        this.pointer = MemorySegment.ofAddress(value);
        this.closer = closer;
    }

    /**
     * The value, also after closing.
     *
     * @return a pointer's address or an integer
     */
    public final long value() {
        return value;
    }

    /**
     * Whether closing began.
     *
     * @return whether calls are refused
     */
    public final boolean isClosed() {
        return uses.isClosed();
    }

    /**
     * Closes the handle, or has the last running call close it.
     *
     * @throws IllegalStateException if it was closed before
     * @throws NativeException if the native function that frees it reports failure
     */
    @Override
    public final void close() {
        if (uses.close(this)) {
            free();
        }
    }

    /** Begins a use. */
    final long acquire() {
        uses.acquire(this);
        return value;
    }

    /** Ends a use that {@link Arguments#acquire(UsableHandle, String)} began. */
    public final void release() {
        if (uses.release()) {
            free();
        }
    }

    /** Closes without freeing. */
    final long surrender() {
        uses.surrender(this);
        return value;
    }

    final MemorySegment pointer() {
        return pointer;
    }

    private void free() {
        if (closer != null) {
            closer.accept(value);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[0x" + Long.toHexString(value) + (isClosed() ? ", closed]" : "]");
    }
}
