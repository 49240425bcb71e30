package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link visit_fn}.
 */
final class visit_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<visit_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), visit_fn.class, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    /**
     * Not used.
     */
    private visit_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param value as native code gives it
     * @param user as native code gives it
     * @return what the target gives back, or 0
     */
    static int enter(Callback<visit_fn> callback_, int value, MemorySegment user) {
        try {
            return callback_.target().invoke(value, user);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
