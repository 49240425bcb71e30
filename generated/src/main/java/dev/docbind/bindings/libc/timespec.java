package dev.docbind.bindings.libc;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>timespec</strong> structure holds a time, or a span of time, in seconds and nanoseconds.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>time.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/ns-libc-timespec.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#clock_gettime clock_gettime
 */
public final class timespec extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_LONG.withName("tv_sec"),
            ValueLayout.JAVA_LONG.withName("tv_nsec"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public timespec(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new timespec, zeroed.
     *
     * @param allocator whose memory to use
     */
    public timespec(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Whole seconds.
     * <p>Native type: <code>time_t</code></p>
     *
     * @return what the field holds
     */
    public long tv_sec() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    /**
     * Writes <code>tv_sec</code>, see {@link #tv_sec()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public timespec tv_sec(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Nanoseconds beyond the whole seconds, from 0 to 999999999.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long tv_nsec() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8);
    }

    /**
     * Writes <code>tv_nsec</code>, see {@link #tv_nsec()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public timespec tv_nsec(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 8, value);
        return this;
    }
}
