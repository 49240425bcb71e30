package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>number</strong> type. One number in several forms.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-number.md</code></p>
 */
public final class number extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.unionLayout(
            ValueLayout.JAVA_INT.withName("whole"),
            ValueLayout.JAVA_FLOAT.withName("real"),
            MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_BYTE).withName("bytes"),
            ValueLayout.JAVA_DOUBLE.withName("precise"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public number(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new number, zeroed.
     *
     * @param allocator whose memory to use
     */
    public number(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * As an integer.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int whole() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>whole</code>, see {@link #whole()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public number whole(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * As a number of single precision.
     * <p>Native type: <code>float</code></p>
     *
     * @return what the field holds
     */
    public float real() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
    }

    /**
     * Writes <code>real</code>, see {@link #real()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public number real(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * As bytes.
     * <p>Native type: <code>unsigned char [8]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment bytes() {
        return part(0, 8);
    }

    /**
     * Reads an element of <code>bytes</code>.
     *
     * @param index which, below 8
     * @return the element
     */
    public byte bytes(long index) {
        return segment().get(ValueLayout.JAVA_BYTE, element(0, index, 8, 1));
    }

    /**
     * Writes an element of <code>bytes</code>.
     *
     * @param index which, below 8
     * @param value the element
     * @return this
     */
    public number bytes(long index, byte value) {
        segment().set(ValueLayout.JAVA_BYTE, element(0, index, 8, 1), value);
        return this;
    }

    /**
     * As a number of double precision.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double precise() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0);
    }

    /**
     * Writes <code>precise</code>, see {@link #precise()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public number precise(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, value);
        return this;
    }
}
