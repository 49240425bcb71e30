package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>large</strong> type. Too large for registers: passed in memory.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-large.md</code></p>
 */
public final class large extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(5, ValueLayout.JAVA_LONG).withName("values"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public large(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new large, zeroed.
     *
     * @param allocator whose memory to use
     */
    public large(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Five values.
     * <p>Native type: <code>long [5]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment values() {
        return part(0, 40);
    }

    /**
     * Reads an element of <code>values</code>.
     *
     * @param index which, below 5
     * @return the element
     */
    public long values(long index) {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, element(0, index, 5, 8));
    }

    /**
     * Writes an element of <code>values</code>.
     *
     * @param index which, below 5
     * @param value the element
     * @return this
     */
    public large values(long index, long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, element(0, index, 5, 8), value);
        return this;
    }
}
