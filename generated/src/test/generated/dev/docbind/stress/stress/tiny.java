package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>tiny</strong> type. Small enough for half a register.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-tiny.md</code></p>
 */
public final class tiny extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_SHORT.withName("first"),
            ValueLayout.JAVA_BYTE.withName("second"),
            MemoryLayout.paddingLayout(1));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public tiny(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new tiny, zeroed.
     *
     * @param allocator whose memory to use
     */
    public tiny(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * First.
     * <p>Native type: <code>short</code></p>
     *
     * @return what the field holds
     */
    public short first() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 0);
    }

    /**
     * Writes <code>first</code>, see {@link #first()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tiny first(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Second.
     * <p>Native type: <code>char</code></p>
     *
     * @return what the field holds
     */
    public byte second() {
        return segment().get(ValueLayout.JAVA_BYTE, 2);
    }

    /**
     * Writes <code>second</code>, see {@link #second()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tiny second(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 2, value);
        return this;
    }
}
