package dev.docbind.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Counts the calls that use a native resource, so that closing it waits for none and pulls it from under none: after
 * closing began no call starts, and whoever ends the last one is told to free the resource. Thread-safe, lock-free.
 */
final class UseCount {

    private static final VarHandle STATE;
    private static final int CLOSED = Integer.MIN_VALUE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(UseCount.class, "state", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** The number of uses, and {@link #CLOSED} once closing began. */
    private volatile int state;

    void acquire(Object owner) {
        int seen;
        do {
            seen = state;
            if (seen < 0) {
                throw closed(owner);
            }
        } while (!STATE.weakCompareAndSet(this, seen, seen + 1));
    }

    /** Ends a use; true if the resource must be freed now. */
    boolean release() {
        return (int) STATE.getAndAdd(this, -1) - 1 == CLOSED;
    }

    /** Begins closing; true if the resource must be freed now, false if the last use will tell. */
    boolean close(Object owner) {
        int before = (int) STATE.getAndBitwiseOr(this, CLOSED);
        if (before < 0) {
            throw closed(owner);
        }
        return before == 0;
    }

    /** Closes if nothing uses it. */
    void surrender(Object owner) {
        int before = (int) STATE.compareAndExchange(this, 0, CLOSED);
        if (before < 0) {
            throw closed(owner);
        }
        if (before > 0) {
            throw new IllegalStateException(owner.getClass().getSimpleName() + " is in use by another call");
        }
    }

    boolean isClosed() {
        return state < 0;
    }

    private static IllegalStateException closed(Object owner) {
        return new IllegalStateException(owner.getClass().getSimpleName() + " is closed");
    }
}
