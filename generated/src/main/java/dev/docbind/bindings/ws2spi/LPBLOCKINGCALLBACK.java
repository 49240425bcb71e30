package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>LPBLOCKINGCALLBACK</strong> callback function is called by a provider from time to time
 * while it carries out a blocking operation. It lets the application do other work, and tells the
 * provider whether to go on waiting.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows 2000 Professional [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows 2000 Server [desktop apps only]</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/nc-ws2spi-lpblockingcallback.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUQueryBlockingCallback WPUQueryBlockingCallback
 */
@FunctionalInterface
public interface LPBLOCKINGCALLBACK {
    /**
     * Called by native code.
     *
     * @param dwContext [in] (<code>DWORD_PTR</code>) Context value that {@link Ws2spi#WPUQueryBlockingCallback WPUQueryBlockingCallback} gave together
     * with the callback.
     * @return <strong>TRUE</strong> to go on waiting for the operation, <strong>FALSE</strong> if the operation
     * has been canceled.
     */
    boolean invoke(long dwContext);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<LPBLOCKINGCALLBACK> in(Arena arena, LPBLOCKINGCALLBACK target) {
        return Callback.in(arena, target, LPBLOCKINGCALLBACKUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<LPBLOCKINGCALLBACK> retained(LPBLOCKINGCALLBACK target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, LPBLOCKINGCALLBACKUpcall.SHAPE, handler);
    }
}
