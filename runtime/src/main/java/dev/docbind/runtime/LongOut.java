package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A 64-bit integer in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class LongOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public LongOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public LongOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_LONG).fill((byte) 0));
    }

    private LongOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_LONG.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static LongOut at(MemorySegment memory) {
        return new LongOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public long get() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 0, value);
    }
}
