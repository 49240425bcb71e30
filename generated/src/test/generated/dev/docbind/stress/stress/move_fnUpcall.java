package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link move_fn}.
 */
final class move_fnUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<move_fn> SHAPE = CallbackShape.of(MethodHandles.lookup(), move_fn.class, FunctionDescriptor.of(point.LAYOUT, point.LAYOUT));

    /**
     * Not used.
     */
    private move_fnUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param where as native code gives it
     * @return what the target gives back, or 0
     */
    static MemorySegment enter(Callback<move_fn> callback_, MemorySegment where) {
        try {
            return callback_.target().invoke(new point(where));
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return Arena.ofAuto().allocate(point.LAYOUT);
        }
    }
}
