package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A 32-bit floating-point number in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class FloatOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public FloatOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public FloatOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_FLOAT).fill((byte) 0));
    }

    private FloatOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_FLOAT.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static FloatOut at(MemorySegment memory) {
        return new FloatOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public float get() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, value);
    }
}
