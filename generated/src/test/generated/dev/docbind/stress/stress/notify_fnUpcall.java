package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import dev.docbind.runtime.Text;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link notify_fn}.
 */
final class notify_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<notify_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), notify_fn.class, FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    /**
     * Not used.
     */
    private notify_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param message as native code gives it
     * @param user as native code gives it
     */
    static void enter(Callback<notify_fn> callback_, MemorySegment message, MemorySegment user) {
        try {
            callback_.target().invoke(Text.UTF8.read(message), user);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
        }
    }
}
