package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link inspect_fn}.
 */
final class inspect_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<inspect_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), inspect_fn.class, FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));

    /**
     * Not used.
     */
    private inspect_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param all as native code gives it
     * @return what the target gives back, or 0
     */
    static long enter(Callback<inspect_fn> callback_, MemorySegment all) {
        try {
            return callback_.target().invoke(all.address() == 0 ? null : new scalars(all));
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
