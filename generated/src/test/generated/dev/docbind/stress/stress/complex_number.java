package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>complex_number</strong> type. Two numbers that travel in two floating-point registers.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-complex_number.md</code></p>
 */
public final class complex_number extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_DOUBLE.withName("re"),
            ValueLayout.JAVA_DOUBLE.withName("im"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public complex_number(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new complex_number, zeroed.
     *
     * @param allocator whose memory to use
     */
    public complex_number(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Real part.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double re() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0);
    }

    /**
     * Writes <code>re</code>, see {@link #re()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public complex_number re(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Imaginary part.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double im() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8);
    }

    /**
     * Writes <code>im</code>, see {@link #im()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public complex_number im(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8, value);
        return this;
    }
}
