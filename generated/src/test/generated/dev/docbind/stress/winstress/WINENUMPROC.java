package dev.docbind.stress.winstress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>WINENUMPROC</strong> callback function. Receives items.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/nc-winstress-winenumproc.md</code></p>
 */
@FunctionalInterface
public interface WINENUMPROC {
    /**
     * Called by native code.
     *
     * @param dwItem [in] (<code>DWORD</code>) The item.
     * @param lParam [in] (<code>LPARAM</code>) The value given to {@link Winstress#WinEnum WinEnum}.
     * @return <strong>TRUE</strong> to go on, <strong>FALSE</strong> to stop.
     */
    boolean invoke(int dwItem, long lParam);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<WINENUMPROC> in(Arena arena, WINENUMPROC target) {
        return Callback.in(arena, target, WINENUMPROCUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<WINENUMPROC> retained(WINENUMPROC target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, WINENUMPROCUpcall.SHAPE, handler);
    }
}
