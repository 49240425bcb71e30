package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>point</strong> type. A point in the plane.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-point.md</code></p>
 */
public final class point extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("x"),
            ValueLayout.JAVA_INT.withName("y"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public point(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new point, zeroed.
     *
     * @param allocator whose memory to use
     */
    public point(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Distance to the right.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int x() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>x</code>, see {@link #x()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public point x(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Distance down.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int y() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 4);
    }

    /**
     * Writes <code>y</code>, see {@link #y()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public point y(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 4, value);
        return this;
    }
}
