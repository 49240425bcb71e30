package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link curve_fn}.
 */
final class curve_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<curve_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), curve_fn.class, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));

    /**
     * Not used.
     */
    private curve_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param x as native code gives it
     * @return what the target gives back, or 0
     */
    static double enter(Callback<curve_fn> callback_, double x) {
        try {
            return callback_.target().invoke(x);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
