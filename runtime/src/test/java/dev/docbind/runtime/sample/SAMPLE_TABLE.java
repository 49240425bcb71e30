package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** A table of function pointers. */
public final class SAMPLE_TABLE extends Structure {

    /** How the structure lies in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
                    ValueLayout.ADDRESS.withName("lpOpenThread"),
                    ValueLayout.ADDRESS.withName("lpCloseThread"),
                    ValueLayout.ADDRESS.withName("lpNever"))
            .withName("SAMPLE_TABLE");

    /**
     * The structure at an address.
     *
     * @param memory where it lies
     */
    public SAMPLE_TABLE(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new structure, zeroed.
     *
     * @param allocator whose memory to use
     */
    public SAMPLE_TABLE(SegmentAllocator allocator) {
        this(zeroed(allocator, LAYOUT));
    }

    /**
     * Reads {@code lpOpenThread}.
     *
     * @return the member
     */
    public MemorySegment lpOpenThread() {
        return segment().get(ValueLayout.ADDRESS, 0);
    }

    /**
     * Writes {@code lpOpenThread}.
     *
     * @param value the member
     * @return this
     */
    public SAMPLE_TABLE lpOpenThread(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS, 0, Arguments.optional(value));
        return this;
    }

    /**
     * Reads {@code lpCloseThread}.
     *
     * @return the member
     */
    public MemorySegment lpCloseThread() {
        return segment().get(ValueLayout.ADDRESS, 8);
    }

    /**
     * Writes {@code lpCloseThread}.
     *
     * @param value the member
     * @return this
     */
    public SAMPLE_TABLE lpCloseThread(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS, 8, Arguments.optional(value));
        return this;
    }

    /**
     * Reads {@code lpNever}.
     *
     * @return the member
     */
    public MemorySegment lpNever() {
        return segment().get(ValueLayout.ADDRESS, 16);
    }

    /**
     * Writes {@code lpNever}.
     *
     * @param value the member
     * @return this
     */
    public SAMPLE_TABLE lpNever(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS, 16, Arguments.optional(value));
        return this;
    }
}
