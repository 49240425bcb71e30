package dev.docbind.runtime.sample;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/** Where native code enters a {@link SAMPLE_NOTIFY}. */
final class SAMPLE_NOTIFYUpcall {

    /** How native code calls it. */
    static final CallbackShape<SAMPLE_NOTIFY> SHAPE = CallbackShape.of(
            MethodHandles.lookup(),
            SAMPLE_NOTIFY.class,
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));

    /** Not to be made. */
    private SAMPLE_NOTIFYUpcall() {}

    /** Lets no exception out to native code. */
    private static int enter(Callback<SAMPLE_NOTIFY> callback, MemorySegment context, int event) {
        try {
            return callback.target().invoke(context, event);
        } catch (Throwable failure) {
            callback.failed(failure);
            return 0;
        }
    }
}
