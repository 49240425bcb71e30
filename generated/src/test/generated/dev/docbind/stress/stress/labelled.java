package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>labelled</strong> type. Travels in one integer and one floating-point register.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-labelled.md</code></p>
 */
public final class labelled extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("label"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_DOUBLE.withName("value"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public labelled(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new labelled, zeroed.
     *
     * @param allocator whose memory to use
     */
    public labelled(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Label.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int label() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>label</code>, see {@link #label()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public labelled label(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Value.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double value() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8);
    }

    /**
     * Writes <code>value</code>, see {@link #value()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public labelled value(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8, value);
        return this;
    }
}
