package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>LPWSAUSERAPC</strong> callback function is the procedure that {@link Ws2spi#WPUQueueApc
 * WPUQueueApc} queues. It is called on the thread that was named there, during an alertable wait of
 * that thread.
 * <h2>Return value</h2>
 * <p>This callback function does not return a value.</p>
 * <h2>Remarks</h2>
 * <p>A provider's procedure mostly does no more than take the arguments from the block that
 * <em>dwContext</em> points to, call the client's completion routine, and free the block.</p>
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
 * <p>Source page: <code>ws2spi/nc-ws2spi-lpwsauserapc.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUQueueApc WPUQueueApc
 */
@FunctionalInterface
public interface LPWSAUSERAPC {
    /**
     * Called by native code.
     *
     * @param dwContext [in] (<code>DWORD_PTR</code>) The value that was given to {@link Ws2spi#WPUQueueApc WPUQueueApc}.
     */
    void invoke(long dwContext);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<LPWSAUSERAPC> in(Arena arena, LPWSAUSERAPC target) {
        return Callback.in(arena, target, LPWSAUSERAPCUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<LPWSAUSERAPC> retained(LPWSAUSERAPC target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, LPWSAUSERAPCUpcall.SHAPE, handler);
    }
}
