package dev.docbind.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Structures that lie one behind the other in native memory; the list's elements are views, so writing to one writes to
 * the array.
 *
 * @param <T> the structure
 */
public final class StructureArray<T extends Structure> extends AbstractList<T> implements RandomAccess {

    private final MemorySegment memory;
    private final MemoryLayout layout;
    private final Function<MemorySegment, T> view;

    private StructureArray(MemorySegment memory, MemoryLayout layout, Function<MemorySegment, T> view) {
        this.memory = memory;
        this.layout = layout;
        this.view = view;
    }

    /**
     * A new array of zeroed structures.
     *
     * @param <T> the structure
     * @param allocator whose memory to use
     * @param length how many
     * @param layout the structure's layout
     * @param view the structure's constructor
     * @return the array
     */
    public static <T extends Structure> StructureArray<T> allocate(
            SegmentAllocator allocator, int length, MemoryLayout layout, Function<MemorySegment, T> view) {
        MemorySegment memory = allocator
                .allocate(Math.multiplyExact(layout.byteSize(), length), layout.byteAlignment())
                .fill((byte) 0);
        return new StructureArray<>(memory, layout, view);
    }

    /**
     * The array in memory that exists.
     *
     * @param <T> the structure
     * @param memory the structures
     * @param layout the structure's layout
     * @param view the structure's constructor
     * @return the array, as long as the memory has room for whole structures
     */
    public static <T extends Structure> StructureArray<T> at(
            MemorySegment memory, MemoryLayout layout, Function<MemorySegment, T> view) {
        return new StructureArray<>(memory, layout, view);
    }

    /**
     * The memory of all elements.
     *
     * @return the native memory
     */
    public MemorySegment segment() {
        return memory;
    }

    @Override
    public T get(int index) {
        long offset = java.util.Objects.checkIndex(index, size()) * layout.byteSize();
        return view.apply(memory.asSlice(offset, layout.byteSize()));
    }

    @Override
    public int size() {
        return Math.toIntExact(memory.byteSize() / layout.byteSize());
    }
}
