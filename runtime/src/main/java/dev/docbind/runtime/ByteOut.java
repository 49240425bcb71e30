package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * An 8-bit integer in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class ByteOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public ByteOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public ByteOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_BYTE).fill((byte) 0));
    }

    private ByteOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_BYTE.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static ByteOut at(MemorySegment memory) {
        return new ByteOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public byte get() {
        return segment().get(ValueLayout.JAVA_BYTE, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 0, value);
    }
}
