package dev.docbind.stress.stress;

import dev.docbind.runtime.Bits;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>bits</strong> type. Bitfields, with and without sign, across several storage units.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-bits.md</code></p>
 */
public final class bits extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_BYTE,
            MemoryLayout.paddingLayout(7));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public bits(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new bits, zeroed.
     *
     * @param allocator whose memory to use
     */
    public bits(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned int</code></p>
     *
     * @return what the field holds
     */
    public int low() {
        return (int) Bits.get(segment(), 0, 4, 0, 3);
    }

    /**
     * Writes <code>low</code>, see {@link #low()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits low(int value) {
        Bits.set(segment(), 0, 4, 0, 3, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned int</code></p>
     *
     * @return what the field holds
     */
    public int mid() {
        return (int) Bits.get(segment(), 0, 4, 3, 5);
    }

    /**
     * Writes <code>mid</code>, see {@link #mid()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits mid(int value) {
        Bits.set(segment(), 0, 4, 3, 5, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int below() {
        return (int) Bits.getSigned(segment(), 0, 4, 8, 7);
    }

    /**
     * Writes <code>below</code>, see {@link #below()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits below(int value) {
        Bits.set(segment(), 0, 4, 8, 7, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned int</code></p>
     *
     * @return what the field holds
     */
    public int high() {
        return (int) Bits.get(segment(), 4, 4, 0, 20);
    }

    /**
     * Writes <code>high</code>, see {@link #high()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits high(int value) {
        Bits.set(segment(), 4, 4, 0, 20, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned long</code></p>
     *
     * @return what the field holds
     */
    public long broad() {
        return Bits.get(segment(), 8, 8, 0, 40);
    }

    /**
     * Writes <code>broad</code>, see {@link #broad()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits broad(long value) {
        Bits.set(segment(), 8, 8, 0, 40, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned long</code></p>
     *
     * @return what the field holds
     */
    public int last() {
        return (int) Bits.get(segment(), 8, 8, 40, 24);
    }

    /**
     * Writes <code>last</code>, see {@link #last()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits last(int value) {
        Bits.set(segment(), 8, 8, 40, 24, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>unsigned char</code></p>
     *
     * @return what the field holds
     */
    public int flag() {
        return (int) Bits.get(segment(), 16, 1, 0, 1);
    }

    /**
     * Writes <code>flag</code>, see {@link #flag()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public bits flag(int value) {
        Bits.set(segment(), 16, 1, 0, 1, value);
        return this;
    }
}
