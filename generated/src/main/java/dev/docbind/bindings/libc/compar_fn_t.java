package dev.docbind.bindings.libc;

import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The <strong>compar_fn_t</strong> callback function tells {@link Libc#qsort qsort} and {@link
 * Libc#bsearch bsearch} which of two elements comes first.
 * <h2>Remarks</h2>
 * <p>The order must be consistent: an element that comes before a second one, which comes before a
 * third, has to come before the third as well.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>stdlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/nc-libc-compar_fn_t.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#bsearch bsearch
 * @see Libc#qsort qsort
 */
@FunctionalInterface
public interface compar_fn_t {
    /**
     * Called by native code.
     *
     * @param a [in] (<code>const void &#42;</code>) Pointer to the first element, or to the key of {@link Libc#bsearch bsearch}.
     * @param b [in] (<code>const void &#42;</code>) Pointer to the second element.
     * @return A value less than zero if the first element comes before the second, zero if the two are equal, and
     * a value greater than zero if the first comes after the second.
     */
    int invoke(MemorySegment a, MemorySegment b);

    /**
     * A callback that lives as long as an arena; see {@link Callback#in}.
     *
     * @param arena its lifetime
     * @param target what to call
     * @return the callback
     */
    static Callback<compar_fn_t> in(Arena arena, compar_fn_t target) {
        return Callback.in(arena, target, compar_fn_tUpcall.SHAPE);
    }

    /**
     * A callback for functions that keep the pointer; see {@link Callback#retained}.
     *
     * @param target what to call
     * @param handler told of exceptions and of calls after closing
     * @return the callback
     */
    static Callback<compar_fn_t> retained(compar_fn_t target,
            Thread.UncaughtExceptionHandler handler) {
        return Callback.retained(target, compar_fn_tUpcall.SHAPE, handler);
    }
}
