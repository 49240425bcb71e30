package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>triple</strong> type. Three numbers of single precision.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-triple.md</code></p>
 */
public final class triple extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_FLOAT.withName("x"),
            ValueLayout.JAVA_FLOAT.withName("y"),
            ValueLayout.JAVA_FLOAT.withName("z"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public triple(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new triple, zeroed.
     *
     * @param allocator whose memory to use
     */
    public triple(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * First.
     * <p>Native type: <code>float</code></p>
     *
     * @return what the field holds
     */
    public float x() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
    }

    /**
     * Writes <code>x</code>, see {@link #x()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public triple x(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Second.
     * <p>Native type: <code>float</code></p>
     *
     * @return what the field holds
     */
    public float y() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 4);
    }

    /**
     * Writes <code>y</code>, see {@link #y()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public triple y(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 4, value);
        return this;
    }

    /**
     * Third.
     * <p>Native type: <code>float</code></p>
     *
     * @return what the field holds
     */
    public float z() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 8);
    }

    /**
     * Writes <code>z</code>, see {@link #z()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public triple z(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 8, value);
        return this;
    }
}
