package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A 64-bit floating-point number in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class DoubleOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public DoubleOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public DoubleOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_DOUBLE).fill((byte) 0));
    }

    private DoubleOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_DOUBLE.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static DoubleOut at(MemorySegment memory) {
        return new DoubleOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public double get() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, value);
    }
}
