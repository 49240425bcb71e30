package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>alloc_func</strong> callback function allocates memory on behalf of the library.
 * <h2>Remarks</h2>
 * <p>The memory need not be set to zero. If streams are used in several threads, the function must be
 * safe to call from them.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>zlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>zlib/nc-zlib-alloc_func.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 * @see free_func free_func
 * @see z_stream z_stream
 */
@FunctionalInterface
public interface alloc_func {
    /**
     * Called by native code.
     *
     * @param opaque [in] (<code>voidpf</code>) The value of the member <em>opaque</em> of the {@link z_stream z_stream} structure.
     * @param items [in] (<code>uInt</code>) Number of items to make room for.
     * @param size [in] (<code>uInt</code>) Size of an item, in bytes.
     * @return The address of the memory, or <strong>NULL</strong> if there is not enough.
     */
    MemorySegment invoke(MemorySegment opaque, int items, int size);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<alloc_func> in(Arena arena, alloc_func target) {
        return Callback.in(arena, target, alloc_funcUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<alloc_func> retained(alloc_func target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, alloc_funcUpcall.SHAPE, handler);
    }
}
