package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>curve_fn</strong> callback function. Computes a point of a curve.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-curve_fn.md</code></p>
 */
@FunctionalInterface
public interface curve_fn {
    /**
     * Called by native code.
     *
     * @param x [in] (<code>double</code>) Where.
     * @return The result.
     */
    double invoke(double x);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<curve_fn> in(Arena arena, curve_fn target) {
        return Callback.in(arena, target, curve_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<curve_fn> retained(curve_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, curve_fnUpcall.SHAPE, handler);
    }
}
