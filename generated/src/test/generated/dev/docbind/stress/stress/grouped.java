package dev.docbind.stress.stress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import dev.docbind.runtime.StructureArray;
import dev.docbind.runtime.Text;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>grouped</strong> type. Arrays of numbers, structures, characters and pointers, and an
 * array of arrays.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-grouped.md</code></p>
 */
public final class grouped extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(4, ValueLayout.JAVA_INT).withName("numbers"),
            MemoryLayout.sequenceLayout(3, point.LAYOUT).withName("points"),
            MemoryLayout.sequenceLayout(16, ValueLayout.JAVA_BYTE).withName("name"),
            MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_INT).withName("title"),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_SHORT)).withName("grid"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(2, ValueLayout.ADDRESS).withName("pointers"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public grouped(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new grouped, zeroed.
     *
     * @param allocator whose memory to use
     */
    public grouped(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Four numbers.
     * <p>Native type: <code>int [4]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment numbers() {
        return part(0, 16);
    }

    /**
     * Reads an element of <code>numbers</code>.
     *
     * @param index which, below 4
     * @return the element
     */
    public int numbers(long index) {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, element(0, index, 4, 4));
    }

    /**
     * Writes an element of <code>numbers</code>.
     *
     * @param index which, below 4
     * @param value the element
     * @return this
     */
    public grouped numbers(long index, int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, element(0, index, 4, 4), value);
        return this;
    }

    /**
     * Three points.
     * <p>Native type: <code>struct point [3]</code></p>
     *
     * @return its elements; writing to them writes to this
     */
    public StructureArray<point> points() {
        return StructureArray.at(part(16, 24), point.LAYOUT, point::new);
    }

    /**
     * A string in a field of fixed size.
     * <p>Native type: <code>char [16]</code></p>
     *
     * @return what the field holds
     */
    public String name() {
        return Text.UTF8.read(segment(), 40, 16);
    }

    /**
     * Writes <code>name</code>, see {@link #name()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public grouped name(String value) {
        Text.UTF8.write(segment(), 40, 16, value);
        return this;
    }

    /**
     * A string of wide characters in a field of fixed size.
     * <p>Native type: <code>wchar_t [8]</code></p>
     *
     * @return what the field holds
     */
    public String title() {
        return Text.UTF32.read(segment(), 56, 32);
    }

    /**
     * Writes <code>title</code>, see {@link #title()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public grouped title(String value) {
        Text.UTF32.write(segment(), 56, 32, value);
        return this;
    }

    /**
     * Two rows of three numbers.
     * <p>Native type: <code>short [2][3]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment grid() {
        return part(88, 12);
    }

    /**
     * Two pointers.
     * <p>Native type: <code>void *[2]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment pointers() {
        return part(104, 16);
    }

    /**
     * Reads an element of <code>pointers</code>.
     *
     * @param index which, below 2
     * @return the element
     */
    public MemorySegment pointers(long index) {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, element(104, index, 2, 8));
    }

    /**
     * Writes an element of <code>pointers</code>.
     *
     * @param index which, below 2
     * @param value the element
     * @return this
     */
    public grouped pointers(long index, MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, element(104, index, 2, 8), Arguments.optional(value));
        return this;
    }
}
