package dev.docbind.stress.stress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>operations</strong> type. Function pointers within a structure.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-operations.md</code></p>
 */
public final class operations extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.ADDRESS.withName("add"),
            ValueLayout.ADDRESS.withName("multiply"),
            ValueLayout.ADDRESS.withName("context"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public operations(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new operations, zeroed.
     *
     * @param allocator whose memory to use
     */
    public operations(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The {@link binary_fn binary_fn} that adds.
     * <p>Native type: <code>binary_fn</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment add() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 0);
    }

    /**
     * Writes <code>add</code>, see {@link #add()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public operations add(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 0, Arguments.optional(value));
        return this;
    }

    /**
     * The {@link binary_fn binary_fn} that multiplies.
     * <p>Native type: <code>binary_fn</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment multiply() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 8);
    }

    /**
     * Writes <code>multiply</code>, see {@link #multiply()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public operations multiply(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 8, Arguments.optional(value));
        return this;
    }

    /**
     * A value of the owner.
     * <p>Native type: <code>void &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment context() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 16);
    }

    /**
     * Writes <code>context</code>, see {@link #context()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public operations context(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 16, Arguments.optional(value));
        return this;
    }
}
