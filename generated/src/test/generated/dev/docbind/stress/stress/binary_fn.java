package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>binary_fn</strong> callback function. Combines two numbers.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-binary_fn.md</code></p>
 */
@FunctionalInterface
public interface binary_fn {
    /**
     * Called by native code.
     *
     * @param left [in] (<code>int</code>) The first number.
     * @param right [in] (<code>int</code>) The second number.
     * @return The result.
     */
    int invoke(int left, int right);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<binary_fn> in(Arena arena, binary_fn target) {
        return Callback.in(arena, target, binary_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<binary_fn> retained(binary_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, binary_fnUpcall.SHAPE, handler);
    }
}
