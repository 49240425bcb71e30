package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** A thread, as the native side sees it. */
public final class SAMPLE_THREAD extends Structure {

    /** How the structure lies in memory. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
                    ValueLayout.ADDRESS.withName("handle"), ValueLayout.JAVA_LONG.withName("reserved"))
            .withName("SAMPLE_THREAD");

    /**
     * The structure at an address.
     *
     * @param memory where it lies
     */
    public SAMPLE_THREAD(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new structure, zeroed.
     *
     * @param allocator whose memory to use
     */
    public SAMPLE_THREAD(SegmentAllocator allocator) {
        this(zeroed(allocator, LAYOUT));
    }

    /**
     * Reads {@code handle}.
     *
     * @return the member
     */
    public MemorySegment handle() {
        return segment().get(ValueLayout.ADDRESS, 0);
    }

    /**
     * Writes {@code handle}.
     *
     * @param value the member
     * @return this
     */
    public SAMPLE_THREAD handle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS, 0, Arguments.optional(value));
        return this;
    }

    /**
     * Reads {@code reserved}.
     *
     * @return the member
     */
    public long reserved() {
        return segment().get(ValueLayout.JAVA_LONG, 8);
    }

    /**
     * Writes {@code reserved}.
     *
     * @param value the member
     * @return this
     */
    public SAMPLE_THREAD reserved(long value) {
        segment().set(ValueLayout.JAVA_LONG, 8, value);
        return this;
    }
}
