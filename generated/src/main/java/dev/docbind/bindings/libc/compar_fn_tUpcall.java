package dev.docbind.bindings.libc;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link compar_fn_t}.
 */
final class compar_fn_tUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<compar_fn_t> SHAPE = CallbackShape.of(MethodHandles.lookup(), compar_fn_t.class, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    /**
     * Not used.
     */
    private compar_fn_tUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param a as native code gives it
     * @param b as native code gives it
     * @return what the target gives back, or 0
     */
    static int enter(Callback<compar_fn_t> callback_, MemorySegment a, MemorySegment b) {
        try {
            return callback_.target().invoke(a, b);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
