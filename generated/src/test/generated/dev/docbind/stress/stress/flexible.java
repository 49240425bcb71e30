package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>flexible</strong> type. Ends in an array whose length is known at run time only.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-flexible.md</code></p>
 */
public final class flexible extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("count"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public flexible(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new flexible, zeroed.
     *
     * @param allocator whose memory to use
     */
    public flexible(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * A view of what lies at an address, with the elements of {@code items}.
     *
     * @param memory where it lies
     * @param elements how many elements there are
     */
    public flexible(MemorySegment memory, long elements) {
        super(memory, LAYOUT, extent(4, elements, 2));
    }

    /**
     * A new flexible with room for a number of elements of {@code items}, zeroed.
     *
     * @param allocator whose memory to use
     * @param elements how many elements
     */
    public flexible(SegmentAllocator allocator, long elements) {
        super(zeroed(allocator, extent(4, elements, 2), LAYOUT), LAYOUT);
    }

    /**
     * Number of items.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int count() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>count</code>, see {@link #count()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public flexible count(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The items.
     * <p>Native type: <code>short []</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment items() {
        return part(4, segment().byteSize() - 4);
    }

    /**
     * Reads an element of <code>items</code>.
     *
     * @param index which, below the number of elements there is room for
     * @return the element
     */
    public short items(long index) {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, element(4, index, (segment().byteSize() - 4) / 2, 2));
    }

    /**
     * Writes an element of <code>items</code>.
     *
     * @param index which, below the number of elements there is room for
     * @param value the element
     * @return this
     */
    public flexible items(long index, short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, element(4, index, (segment().byteSize() - 4) / 2, 2), value);
        return this;
    }
}
