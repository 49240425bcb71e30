package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;

/**
 * The <strong>inspect_fn</strong> callback function. Looks at a structure.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/nc-stress-inspect_fn.md</code></p>
 */
@FunctionalInterface
public interface inspect_fn {
    /**
     * Called by native code. Structures are views of its memory, valid during the call; null where it
     * passes NULL.
     *
     * @param all [in] (<code>const struct scalars &#42;</code>) Pointer to a {@link scalars scalars} structure.
     * @return The result.
     */
    long invoke(scalars all);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<inspect_fn> in(Arena arena, inspect_fn target) {
        return Callback.in(arena, target, inspect_fnUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<inspect_fn> retained(inspect_fn target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, inspect_fnUpcall.SHAPE, handler);
    }
}
