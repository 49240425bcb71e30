package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.CallbackShape;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;

/**
 * Where native code enters a {@link LPWSAUSERAPC}.
 */
final class LPWSAUSERAPCUpcall {
    /**
     * How native code calls it.
     */
    static final CallbackShape<LPWSAUSERAPC> SHAPE = CallbackShape.of(MethodHandles.lookup(), LPWSAUSERAPC.class, FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));

    /**
     * Not used.
     */
    private LPWSAUSERAPCUpcall() {
    }

    /**
     * Calls the target.
     *
     * @param callback_ the callback
     * @param dwContext as native code gives it
     */
    static void enter(Callback<LPWSAUSERAPC> callback_, long dwContext) {
        try {
            callback_.target().invoke(dwContext);
        } catch (Throwable failure_) {
            callback_.failed(failure_);
        }
    }
}
