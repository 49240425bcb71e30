package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Bits;
import dev.docbind.runtime.Structure;
import dev.docbind.runtime.Text;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** A structure with every kind of member. */
public final class SAMPLE_RECORD extends Structure {

    /** How the structure lies in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
                    ValueLayout.JAVA_INT.withName("cbSize"),
                    SAMPLE_PAIR.LAYOUT.withName("pair"),
                    SAMPLE_VALUE.LAYOUT.withName("value"),
                    MemoryLayout.sequenceLayout(3, ValueLayout.JAVA_SHORT).withName("numbers"),
                    MemoryLayout.sequenceLayout(16, ValueLayout.JAVA_BYTE).withName("name"),
                    MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_CHAR).withName("title"),
                    ValueLayout.JAVA_SHORT.withName("ready$level$delta"),
                    ValueLayout.ADDRESS.withName("next"))
            .withName("SAMPLE_RECORD");

    /**
     * The structure at an address.
     *
     * @param memory where it lies
     */
    public SAMPLE_RECORD(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new structure, zeroed but for {@code cbSize}.
     *
     * @param allocator whose memory to use
     */
    public SAMPLE_RECORD(SegmentAllocator allocator) {
        this(zeroed(allocator, LAYOUT));
        segment().set(ValueLayout.JAVA_INT, 0, 64);
    }

    /**
     * Reads {@code cbSize}.
     *
     * @return the size
     */
    public int cbSize() {
        return segment().get(ValueLayout.JAVA_INT, 0);
    }

    /**
     * Writes {@code cbSize}.
     *
     * @param value the size
     * @return this
     */
    public SAMPLE_RECORD cbSize(int value) {
        segment().set(ValueLayout.JAVA_INT, 0, value);
        return this;
    }

    /**
     * The nested structure {@code pair}.
     *
     * @return a view; writing to it writes to this
     */
    public SAMPLE_PAIR pair() {
        return new SAMPLE_PAIR(part(4, 8));
    }

    /**
     * The nested union {@code value}.
     *
     * @return a view; writing to it writes to this
     */
    public SAMPLE_VALUE value() {
        return new SAMPLE_VALUE(part(12, 4));
    }

    /**
     * The array {@code numbers}.
     *
     * @return 3 elements
     */
    public MemorySegment numbers() {
        return part(16, 6);
    }

    /**
     * Reads an element of {@code numbers}.
     *
     * @param index which, below 3
     * @return the element
     */
    public short numbers(long index) {
        return segment().get(ValueLayout.JAVA_SHORT, element(16, index, 3, 2));
    }

    /**
     * Writes an element of {@code numbers}.
     *
     * @param index which, below 3
     * @param value the element
     * @return this
     */
    public SAMPLE_RECORD numbers(long index, short value) {
        segment().set(ValueLayout.JAVA_SHORT, element(16, index, 3, 2), value);
        return this;
    }

    /**
     * Reads {@code name}.
     *
     * @return the name
     */
    public String name() {
        return Text.UTF8.read(segment(), 22, 16);
    }

    /**
     * Writes {@code name}.
     *
     * @param value the name
     * @return this
     */
    public SAMPLE_RECORD name(String value) {
        Text.UTF8.write(segment(), 22, 16, value);
        return this;
    }

    /**
     * Reads {@code title}.
     *
     * @return the title
     */
    public String title() {
        return Text.UTF16.read(segment(), 38, 16);
    }

    /**
     * Writes {@code title}.
     *
     * @param value the title
     * @return this
     */
    public SAMPLE_RECORD title(String value) {
        Text.UTF16.write(segment(), 38, 16, value);
        return this;
    }

    /**
     * Reads {@code ready}.
     *
     * @return the bit
     */
    public int ready() {
        return (int) Bits.get(segment(), 52, 4, 16, 1);
    }

    /**
     * Writes {@code ready}.
     *
     * @param value the bit
     * @return this
     */
    public SAMPLE_RECORD ready(int value) {
        Bits.set(segment(), 52, 4, 16, 1, value);
        return this;
    }

    /**
     * Reads {@code level}.
     *
     * @return the level
     */
    public int level() {
        return (int) Bits.get(segment(), 52, 4, 17, 7);
    }

    /**
     * Writes {@code level}.
     *
     * @param value the level
     * @return this
     */
    public SAMPLE_RECORD level(int value) {
        Bits.set(segment(), 52, 4, 17, 7, value);
        return this;
    }

    /**
     * Reads {@code delta}.
     *
     * @return the delta
     */
    public int delta() {
        return (int) Bits.getSigned(segment(), 52, 4, 24, 4);
    }

    /**
     * Writes {@code delta}.
     *
     * @param value the delta
     * @return this
     */
    public SAMPLE_RECORD delta(int value) {
        Bits.set(segment(), 52, 4, 24, 4, value);
        return this;
    }

    /**
     * Reads {@code next}.
     *
     * @return the pointer
     */
    public MemorySegment next() {
        return segment().get(ValueLayout.ADDRESS, 56);
    }

    /**
     * Writes {@code next}; what it points to must live as long as native code uses it.
     *
     * @param value the pointer, null for NULL
     * @return this
     */
    public SAMPLE_RECORD next(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS, 56, Arguments.optional(value));
        return this;
    }
}
