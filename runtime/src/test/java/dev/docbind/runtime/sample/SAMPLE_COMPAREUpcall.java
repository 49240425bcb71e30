package dev.docbind.runtime.sample;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/** Where native code enters a {@link SAMPLE_COMPARE}. */
final class SAMPLE_COMPAREUpcall {

    /** How native code calls it. */
    static final CallbackShape<SAMPLE_COMPARE> SHAPE = CallbackShape.of(
            MethodHandles.lookup(),
            SAMPLE_COMPARE.class,
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    /** Not to be made. */
    private SAMPLE_COMPAREUpcall() {}

    /** Lets no exception out to native code. */
    private static int enter(Callback<SAMPLE_COMPARE> callback, MemorySegment left, MemorySegment right) {
        try {
            return callback.target().invoke(left, right);
        } catch (Throwable failure) {
            callback.failed(failure);
            return 0;
        }
    }
}
