package dev.docbind.runtime.sample;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Compares two elements. */
@FunctionalInterface
public interface SAMPLE_COMPARE {

    /**
     * Compares.
     *
     * @param left one element
     * @param right the other
     * @return negative, zero or positive
     */
    int invoke(MemorySegment left, MemorySegment right);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<SAMPLE_COMPARE> in(Arena arena, SAMPLE_COMPARE target) {
        return Callback.in(arena, target, SAMPLE_COMPAREUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<SAMPLE_COMPARE> retained(SAMPLE_COMPARE target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, SAMPLE_COMPAREUpcall.SHAPE, handler);
    }
}
