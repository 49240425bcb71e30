package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link alloc_func}.
 */
final class alloc_funcUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<alloc_func> SHAPE = CallbackShape.of(MethodHandles.lookup(), alloc_func.class, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    /**
     * Not used.
     */
    private alloc_funcUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param opaque as native code gives it
     * @param items as native code gives it
     * @param size as native code gives it
     * @return what the target gives back, or 0
     */
    static MemorySegment enter(Callback<alloc_func> callback_, MemorySegment opaque, int items,
            int size) {
        try {
            MemorySegment result_ = callback_.target().invoke(opaque, items, size);
            return Arguments.optional(result_);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return MemorySegment.NULL;
        }
    }
}
