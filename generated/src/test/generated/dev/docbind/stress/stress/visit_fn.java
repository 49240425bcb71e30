package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>visit_fn</strong> callback function. Is called for each number.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-visit_fn.md</code></p>
 */
@FunctionalInterface
public interface visit_fn {
    /**
     * Called by native code.
     *
     * @param value [in] (<code>int</code>) The number.
     * @param user [in] (<code>void &#42;</code>) The value given by whoever registered the callback.
     * @return Nonzero to go on, zero to stop.
     */
    int invoke(int value, MemorySegment user);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<visit_fn> in(Arena arena, visit_fn target) {
        return Callback.in(arena, target, visit_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<visit_fn> retained(visit_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, visit_fnUpcall.SHAPE, handler);
    }
}
