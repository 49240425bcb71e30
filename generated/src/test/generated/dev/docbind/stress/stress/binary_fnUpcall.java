package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link binary_fn}.
 */
final class binary_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<binary_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), binary_fn.class, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    /**
     * Not used.
     */
    private binary_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param left as native code gives it
     * @param right as native code gives it
     * @return what the target gives back, or 0
     */
    static int enter(Callback<binary_fn> callback_, int left, int right) {
        try {
            return callback_.target().invoke(left, right);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
