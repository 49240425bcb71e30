package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>twelve_fn</strong> callback function. Takes more arguments than there are registers for.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-twelve_fn.md</code></p>
 */
@FunctionalInterface
public interface twelve_fn {
    /**
     * Called by native code.
     *
     * @param a [in] (<code>int</code>) A number.
     * @param b [in] (<code>double</code>) A number.
     * @param c [in] (<code>int</code>) A number.
     * @param d [in] (<code>double</code>) A number.
     * @param e [in] (<code>int</code>) A number.
     * @param f [in] (<code>double</code>) A number.
     * @param g [in] (<code>int</code>) A number.
     * @param h [in] (<code>double</code>) A number.
     * @param i [in] (<code>int</code>) A number.
     * @param j [in] (<code>double</code>) A number.
     * @param k [in] (<code>int</code>) A number.
     * @param l [in] (<code>double</code>) A number.
     * @return The result.
     */
    double invoke(int a, double b, int c, double d, int e, double f, int g, double h, int i,
            double j, int k, double l);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<twelve_fn> in(Arena arena, twelve_fn target) {
        return Callback.in(arena, target, twelve_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<twelve_fn> retained(twelve_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, twelve_fnUpcall.SHAPE, handler);
    }
}
