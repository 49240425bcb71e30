package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A 32-bit integer in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class IntOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public IntOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public IntOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_INT).fill((byte) 0));
    }

    private IntOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_INT.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static IntOut at(MemorySegment memory) {
        return new IntOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public int get() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
    }
}
