package dev.docbind.runtime.sample;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;

/** A union. */
public final class SAMPLE_VALUE extends Structure {

    /** How the union lies in memory. */
    public static final UnionLayout LAYOUT = MemoryLayout.unionLayout(
                    ValueLayout.JAVA_INT.withName("number"),
                    ValueLayout.JAVA_FLOAT.withName("real"),
                    MemoryLayout.sequenceLayout(4, ValueLayout.JAVA_BYTE).withName("bytes"))
            .withName("SAMPLE_VALUE");

    /**
     * The union at an address.
     *
     * @param memory where it lies
     */
    public SAMPLE_VALUE(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new union, zeroed.
     *
     * @param allocator whose memory to use
     */
    public SAMPLE_VALUE(SegmentAllocator allocator) {
        this(zeroed(allocator, LAYOUT));
    }

    /**
     * Reads {@code number}.
     *
     * @return the value as an integer
     */
    public int number() {
        return segment().get(ValueLayout.JAVA_INT, 0);
    }

    /**
     * Writes {@code number}.
     *
     * @param value the value as an integer
     * @return this
     */
    public SAMPLE_VALUE number(int value) {
        segment().set(ValueLayout.JAVA_INT, 0, value);
        return this;
    }

    /**
     * Reads {@code real}.
     *
     * @return the value as a float
     */
    public float real() {
        return segment().get(ValueLayout.JAVA_FLOAT, 0);
    }

    /**
     * Writes {@code real}.
     *
     * @param value the value as a float
     * @return this
     */
    public SAMPLE_VALUE real(float value) {
        segment().set(ValueLayout.JAVA_FLOAT, 0, value);
        return this;
    }

    /**
     * The array {@code bytes}.
     *
     * @return 4 bytes
     */
    public MemorySegment bytes() {
        return part(0, 4);
    }

    /**
     * Reads an element of {@code bytes}.
     *
     * @param index which, below 4
     * @return the element
     */
    public byte bytes(long index) {
        return segment().get(ValueLayout.JAVA_BYTE, element(0, index, 4, 1));
    }

    /**
     * Writes an element of {@code bytes}.
     *
     * @param index which, below 4
     * @param value the element
     * @return this
     */
    public SAMPLE_VALUE bytes(long index, byte value) {
        segment().set(ValueLayout.JAVA_BYTE, element(0, index, 4, 1), value);
        return this;
    }
}
