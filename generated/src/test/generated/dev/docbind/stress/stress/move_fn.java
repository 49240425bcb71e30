package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>move_fn</strong> callback function. Moves a point, which is passed and returned by
 * value.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-move_fn.md</code></p>
 */
@FunctionalInterface
public interface move_fn {
    /**
     * Called by native code.
     *
     * @param where [in] (<code>struct point</code>) The point.
     * @return The point it is moved to.
     */
    MemorySegment invoke(point where);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<move_fn> in(Arena arena, move_fn target) {
        return Callback.in(arena, target, move_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<move_fn> retained(move_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, move_fnUpcall.SHAPE, handler);
    }
}
