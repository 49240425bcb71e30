package dev.docbind.runtime.sample;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** Two numbers. */
public final class SAMPLE_PAIR extends Structure {

    /** How the structure lies in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
                    ValueLayout.JAVA_INT.withName("left"), ValueLayout.JAVA_INT.withName("right"))
            .withName("SAMPLE_PAIR");

    /**
     * The structure at an address.
     *
     * @param memory where it lies
     */
    public SAMPLE_PAIR(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new structure, zeroed.
     *
     * @param allocator whose memory to use
     */
    public SAMPLE_PAIR(SegmentAllocator allocator) {
        this(zeroed(allocator, LAYOUT));
    }

    /**
     * Reads {@code left}.
     *
     * @return the left one
     */
    public int left() {
        return segment().get(ValueLayout.JAVA_INT, 0);
    }

    /**
     * Writes {@code left}.
     *
     * @param value the left one
     * @return this
     */
    public SAMPLE_PAIR left(int value) {
        segment().set(ValueLayout.JAVA_INT, 0, value);
        return this;
    }

    /**
     * Reads {@code right}.
     *
     * @return the right one
     */
    public int right() {
        return segment().get(ValueLayout.JAVA_INT, 4);
    }

    /**
     * Writes {@code right}.
     *
     * @param value the right one
     * @return this
     */
    public SAMPLE_PAIR right(int value) {
        segment().set(ValueLayout.JAVA_INT, 4, value);
        return this;
    }
}
