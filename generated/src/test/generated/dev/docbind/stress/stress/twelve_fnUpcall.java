package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link twelve_fn}.
 */
final class twelve_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<twelve_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), twelve_fn.class, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT, ValueLayout.JAVA_DOUBLE));

    /**
     * Not used.
     */
    private twelve_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param a as native code gives it
     * @param b as native code gives it
     * @param c as native code gives it
     * @param d as native code gives it
     * @param e as native code gives it
     * @param f as native code gives it
     * @param g as native code gives it
     * @param h as native code gives it
     * @param i as native code gives it
     * @param j as native code gives it
     * @param k as native code gives it
     * @param l as native code gives it
     * @return what the target gives back, or 0
     */
    static double enter(Callback<twelve_fn> callback_, int a, double b, int c, double d, int e,
            double f, int g, double h, int i, double j, int k, double l) {
        try {
            return callback_.target().invoke(a, b, c, d, e, f, g, h, i, j, k, l);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
