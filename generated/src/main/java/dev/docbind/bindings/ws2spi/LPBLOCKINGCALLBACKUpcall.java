package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link LPBLOCKINGCALLBACK}.
 */
final class LPBLOCKINGCALLBACKUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<LPBLOCKINGCALLBACK> SHAPE = CallbackShape.of(MethodHandles.lookup(), LPBLOCKINGCALLBACK.class, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));

    /**
     * Not used.
     */
    private LPBLOCKINGCALLBACKUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param dwContext as native code gives it
     * @return what the target gives back, or 0
     */
    static int enter(Callback<LPBLOCKINGCALLBACK> callback_, long dwContext) {
        try {
            boolean result_ = callback_.target().invoke(dwContext);
            return result_ ? 1 : 0;
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
