package dev.docbind.bindings.libc;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>div_t</strong> structure holds the outcome of {@link Libc#div div}.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>stdlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/ns-libc-div_t.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#div div
 */
public final class div_t extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("quot"),
            ValueLayout.JAVA_INT.withName("rem"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public div_t(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new div_t, zeroed.
     *
     * @param allocator whose memory to use
     */
    public div_t(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The quotient, rounded toward zero.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int quot() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>quot</code>, see {@link #quot()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public div_t quot(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The remainder. It has the sign of the dividend.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int rem() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 4);
    }

    /**
     * Writes <code>rem</code>, see {@link #rem()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public div_t rem(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 4, value);
        return this;
    }
}
