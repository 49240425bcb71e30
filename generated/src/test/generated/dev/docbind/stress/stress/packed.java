package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>packed</strong> type. Members without any padding.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-packed.md</code></p>
 */
public final class packed extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_BYTE.withName("tag"),
            ValueLayout.JAVA_INT.withName("value").withByteAlignment(1),
            ValueLayout.JAVA_DOUBLE.withName("weight").withByteAlignment(1),
            ValueLayout.JAVA_SHORT.withName("tail").withByteAlignment(1));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public packed(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new packed, zeroed.
     *
     * @param allocator whose memory to use
     */
    public packed(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Member.
     * <p>Native type: <code>char</code></p>
     *
     * @return what the field holds
     */
    public byte tag() {
        return segment().get(ValueLayout.JAVA_BYTE, 0);
    }

    /**
     * Writes <code>tag</code>, see {@link #tag()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public packed tag(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 0, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int value() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 1);
    }

    /**
     * Writes <code>value</code>, see {@link #value()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public packed value(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 1, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double weight() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 5);
    }

    /**
     * Writes <code>weight</code>, see {@link #weight()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public packed weight(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 5, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>short</code></p>
     *
     * @return what the field holds
     */
    public short tail() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 13);
    }

    /**
     * Writes <code>tail</code>, see {@link #tail()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public packed tail(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 13, value);
        return this;
    }
}
