package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A pointer in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class PointerOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding NULL. */
    public PointerOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding NULL.
     *
     * @param allocator whose memory to use
     */
    public PointerOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.ADDRESS).fill((byte) 0));
    }

    private PointerOut(MemorySegment memory) {
        super(memory, ValueLayout.ADDRESS.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static PointerOut at(MemorySegment memory) {
        return new PointerOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public MemorySegment get() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 0, value);
    }
}
