package dev.docbind.runtime.sample;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Told of an event. */
@FunctionalInterface
public interface SAMPLE_NOTIFY {

    /**
     * Tells of an event.
     *
     * @param context what was subscribed with it
     * @param event the event
     * @return any number
     */
    int invoke(MemorySegment context, int event);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<SAMPLE_NOTIFY> in(Arena arena, SAMPLE_NOTIFY target) {
        return Callback.in(arena, target, SAMPLE_NOTIFYUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<SAMPLE_NOTIFY> retained(SAMPLE_NOTIFY target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, SAMPLE_NOTIFYUpcall.SHAPE, handler);
    }
}
