package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>free_func</strong> callback function frees memory that the {@link alloc_func alloc_func}
 * of the same stream allocated.
 * <h2>Return value</h2>
 * <p>This callback function does not return a value.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>zlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>zlib/nc-zlib-free_func.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 * @see alloc_func alloc_func
 * @see z_stream z_stream
 */
@FunctionalInterface
public interface free_func {
    /**
     * Called by native code.
     *
     * @param opaque [in] (<code>voidpf</code>) The value of the member <em>opaque</em> of the {@link z_stream z_stream} structure.
     * @param address [in] (<code>voidpf</code>) Address of the memory to free.
     */
    void invoke(MemorySegment opaque, MemorySegment address);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<free_func> in(Arena arena, free_func target) {
        return Callback.in(arena, target, free_funcUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<free_func> retained(free_func target, Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, free_funcUpcall.SHAPE, handler);
    }
}
