package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A 16-bit integer in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class ShortOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public ShortOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public ShortOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_SHORT).fill((byte) 0));
    }

    private ShortOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_SHORT.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static ShortOut at(MemorySegment memory) {
        return new ShortOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public short get() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, value);
    }
}
