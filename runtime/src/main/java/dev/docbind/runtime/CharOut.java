package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A UTF-16 code unit in native memory, given to functions that write it, or read and write it.
 * Not synchronised: threads that share one must take turns.
 */
public final class CharOut extends NativeMemory {

    /** One in memory that the garbage collector frees, holding 0. */
    public CharOut() {
        this(Arena.ofAuto());
    }

    /**
     * One in new memory, holding 0.
     *
     * @param allocator whose memory to use
     */
    public CharOut(SegmentAllocator allocator) {
        this(allocator.allocate(ValueLayout.JAVA_CHAR).fill((byte) 0));
    }

    private CharOut(MemorySegment memory) {
        super(memory, ValueLayout.JAVA_CHAR.byteSize());
    }

    /**
     * The one at an address.
     *
     * @param memory where it lies
     * @return a view
     */
    public static CharOut at(MemorySegment memory) {
        return new CharOut(memory);
    }

    /**
     * Reads it.
     *
     * @return what it holds now
     */
    public char get() {
        return segment().get(ValueLayout.JAVA_CHAR_UNALIGNED, 0);
    }

    /**
     * Writes it.
     *
     * @param value what it shall hold
     */
    public void set(char value) {
        segment().set(ValueLayout.JAVA_CHAR_UNALIGNED, 0, value);
    }
}
