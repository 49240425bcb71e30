package dev.docbind.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.HexFormat;

/**
 * The base of generated structures and unions: a view of native memory. Threads that share one must synchronise; a
 * confined arena keeps it to one thread.
 */
public abstract class Structure extends NativeMemory {

    /**
     * Views memory as a structure.
     *
     * @param memory where the structure lies, see {@link NativeValue}
     * @param layout the structure's layout
     */
    protected Structure(MemorySegment memory, MemoryLayout layout) {
        super(memory, layout.byteSize());
    }

    /**
     * Views memory as a structure that ends in an array whose length the caller knows.
     *
     * @param memory where the structure lies, see {@link NativeValue}
     * @param layout the structure's layout
     * @param size size of the whole in bytes, see {@link #extent}
     */
    protected Structure(MemorySegment memory, MemoryLayout layout, long size) {
        super(memory, Math.max(size, layout.byteSize()));
    }

    /**
     * The size of a structure that ends in an array.
     *
     * @param offset where the array starts, in bytes
     * @param elements how many elements it has
     * @param size size of an element in bytes
     * @return size of the whole in bytes
     * @throws IllegalArgumentException if the number is negative
     * @throws ArithmeticException if there can be no such memory
     */
    protected static long extent(long offset, long elements, long size) {
        if (elements < 0) {
            throw new IllegalArgumentException("a structure cannot have " + elements + " elements");
        }
        return Math.addExact(offset, Math.multiplyExact(elements, size));
    }

    /**
     * New zeroed memory for a structure.
     *
     * @param allocator whose memory to use
     * @param layout the structure's layout
     * @return the memory
     */
    protected static MemorySegment zeroed(SegmentAllocator allocator, MemoryLayout layout) {
        return zeroed(allocator, layout.byteSize(), layout);
    }

    /**
     * New zeroed memory for a structure that ends in a flexible array.
     *
     * @param allocator whose memory to use
     * @param size size of the whole in bytes
     * @param layout the structure's layout without the array
     * @return the memory
     */
    protected static MemorySegment zeroed(SegmentAllocator allocator, long size, MemoryLayout layout) {
        return allocator
                .allocate(Math.max(size, layout.byteSize()), layout.byteAlignment())
                .fill((byte) 0);
    }

    /**
     * A part of this structure's memory.
     *
     * @param offset where it starts, in bytes
     * @param size its size in bytes
     * @return the part
     */
    protected final MemorySegment part(long offset, long size) {
        return segment().asSlice(offset, size);
    }

    /**
     * An element of an array member.
     *
     * @param offset where the array starts, in bytes
     * @param index the element
     * @param length length of the array
     * @param size size of an element in bytes
     * @return offset of the element in bytes
     * @throws IndexOutOfBoundsException if there is no such element
     */
    protected static long element(long offset, long index, long length, long size) {
        return offset + java.util.Objects.checkIndex(index, length) * size;
    }

    /** The bytes in hexadecimal, for debugging; the form may change. */
    @Override
    public String toString() {
        byte[] bytes = segment()
                .asSlice(0, Math.min(segment().byteSize(), 64))
                .toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        return getClass().getSimpleName() + "[" + HexFormat.ofDelimiter(" ").formatHex(bytes) + "]";
    }
}
