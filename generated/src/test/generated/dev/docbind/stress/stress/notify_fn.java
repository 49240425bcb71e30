package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>notify_fn</strong> callback function. Receives a message.
 * <h2>Return value</h2>
 * <p>This callback function does not return a value.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-notify_fn.md</code></p>
 */
@FunctionalInterface
public interface notify_fn {
    /**
     * Called by native code.
     *
     * @param message [in] (<code>const char &#42;</code>) The text.
     * @param user [in] (<code>void &#42;</code>) The value given by whoever registered the callback.
     */
    void invoke(String message, MemorySegment user);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<notify_fn> in(Arena arena, notify_fn target) {
        return Callback.in(arena, target, notify_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<notify_fn> retained(notify_fn target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, notify_fnUpcall.SHAPE, handler);
    }
}
