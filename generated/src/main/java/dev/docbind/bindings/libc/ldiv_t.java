package dev.docbind.bindings.libc;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>ldiv_t</strong> structure holds the outcome of {@link Libc#ldiv ldiv}.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>stdlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/ns-libc-ldiv_t.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#ldiv ldiv
 */
public final class ldiv_t extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_LONG.withName("quot"),
            ValueLayout.JAVA_LONG.withName("rem"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public ldiv_t(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new ldiv_t, zeroed.
     *
     * @param allocator whose memory to use
     */
    public ldiv_t(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The quotient, rounded toward zero.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long quot() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    /**
     * Writes <code>quot</code>, see {@link #quot()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public ldiv_t quot(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The remainder. It has the sign of the dividend.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long rem() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8);
    }

    /**
     * Writes <code>rem</code>, see {@link #rem()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public ldiv_t rem(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 8, value);
        return this;
    }
}
