package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link free_func}.
 */
final class free_funcUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<free_func> SHAPE = CallbackShape.of(MethodHandles.lookup(), free_func.class, FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    /**
     * Not used.
     */
    private free_funcUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param opaque as native code gives it
     * @param address as native code gives it
     */
    static void enter(Callback<free_func> callback_, MemorySegment opaque, MemorySegment address) {
        try {
            callback_.target().invoke(opaque, address);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
        }
    }
}
