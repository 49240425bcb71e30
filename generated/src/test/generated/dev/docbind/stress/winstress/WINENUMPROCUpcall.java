package dev.docbind.stress.winstress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link WINENUMPROC}.
 */
final class WINENUMPROCUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<WINENUMPROC> SHAPE = CallbackShape.of(MethodHandles.lookup(), WINENUMPROC.class, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));

    /**
     * Not used.
     */
    private WINENUMPROCUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param dwItem as native code gives it
     * @param lParam as native code gives it
     * @return what the target gives back, or 0
     */
    static int enter(Callback<WINENUMPROC> callback_, int dwItem, long lParam) {
        try {
            boolean result_ = callback_.target().invoke(dwItem, lParam);
            return result_ ? 1 : 0;
        } catch (Throwable failure_) {
            callback_.failed(failure_);
            return 0;
        }
    }
}
