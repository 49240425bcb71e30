package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>sized</strong> type. Begins with its own size.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-sized.md</code></p>
 */
public final class sized extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("cbSize"),
            ValueLayout.JAVA_INT.withName("value"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public sized(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new sized, zeroed but for {@code cbSize}, which holds its size.
     *
     * @param allocator whose memory to use
     */
    public sized(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, 8);
    }

    /**
     * Size of this structure, in bytes. It must be set before the structure is passed to a function.
     * <p>Native type: <code>unsigned int</code></p>
     *
     * @return what the field holds
     */
    public int cbSize() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>cbSize</code>, see {@link #cbSize()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public sized cbSize(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * A value.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int value() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 4);
    }

    /**
     * Writes <code>value</code>, see {@link #value()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public sized value(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 4, value);
        return this;
    }
}
