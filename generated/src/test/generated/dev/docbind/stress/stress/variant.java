package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>variant</strong> type. An anonymous union that holds an anonymous structure.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-variant.md</code></p>
 */
public final class variant extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("kind"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.unionLayout(
                    MemoryLayout.structLayout(
                            ValueLayout.JAVA_INT.withName("low"),
                            ValueLayout.JAVA_INT.withName("high")),
                    ValueLayout.JAVA_LONG.withName("whole"),
                    ValueLayout.JAVA_DOUBLE.withName("real")));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public variant(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new variant, zeroed.
     *
     * @param allocator whose memory to use
     */
    public variant(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Which member is valid.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int kind() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>kind</code>, see {@link #kind()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public variant kind(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Lower half.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int low() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 8);
    }

    /**
     * Writes <code>low</code>, see {@link #low()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public variant low(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 8, value);
        return this;
    }

    /**
     * Upper half.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int high() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 12);
    }

    /**
     * Writes <code>high</code>, see {@link #high()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public variant high(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 12, value);
        return this;
    }

    /**
     * Both halves.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long whole() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8);
    }

    /**
     * Writes <code>whole</code>, see {@link #whole()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public variant whole(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 8, value);
        return this;
    }

    /**
     * The same bytes as a number with fraction.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double real() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8);
    }

    /**
     * Writes <code>real</code>, see {@link #real()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public variant real(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8, value);
        return this;
    }
}
