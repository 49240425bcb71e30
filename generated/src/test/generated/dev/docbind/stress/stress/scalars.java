package dev.docbind.stress.stress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>scalars</strong> type. One member of every plain type, with the padding the compiler
 * puts between them.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-scalars.md</code></p>
 */
public final class scalars extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_BYTE.withName("small"),
            ValueLayout.JAVA_BYTE.withName("octet"),
            ValueLayout.JAVA_SHORT.withName("half"),
            ValueLayout.JAVA_SHORT.withName("uhalf"),
            MemoryLayout.paddingLayout(2),
            ValueLayout.JAVA_INT.withName("whole"),
            ValueLayout.JAVA_INT.withName("uwhole"),
            ValueLayout.JAVA_LONG.withName("wide"),
            ValueLayout.JAVA_LONG.withName("uwide"),
            ValueLayout.JAVA_FLOAT.withName("single"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_DOUBLE.withName("twice"),
            ValueLayout.JAVA_BYTE.withName("truth"),
            MemoryLayout.paddingLayout(7),
            ValueLayout.ADDRESS.withName("pointer"),
            ValueLayout.ADDRESS.withName("text"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public scalars(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new scalars, zeroed.
     *
     * @param allocator whose memory to use
     */
    public scalars(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>signed char</code></p>
     *
     * @return what the field holds
     */
    public byte small() {
        return segment().get(ValueLayout.JAVA_BYTE, 0);
    }

    /**
     * Writes <code>small</code>, see {@link #small()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars small(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 0, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>unsigned char</code></p>
     *
     * @return what the field holds
     */
    public byte octet() {
        return segment().get(ValueLayout.JAVA_BYTE, 1);
    }

    /**
     * Writes <code>octet</code>, see {@link #octet()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars octet(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 1, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>short</code></p>
     *
     * @return what the field holds
     */
    public short half() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 2);
    }

    /**
     * Writes <code>half</code>, see {@link #half()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars half(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 2, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>unsigned short</code></p>
     *
     * @return what the field holds
     */
    public short uhalf() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 4);
    }

    /**
     * Writes <code>uhalf</code>, see {@link #uhalf()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars uhalf(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 4, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int whole() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 8);
    }

    /**
     * Writes <code>whole</code>, see {@link #whole()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars whole(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 8, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>unsigned int</code></p>
     *
     * @return what the field holds
     */
    public int uwhole() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 12);
    }

    /**
     * Writes <code>uwhole</code>, see {@link #uwhole()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars uwhole(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 12, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long wide() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 16);
    }

    /**
     * Writes <code>wide</code>, see {@link #wide()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars wide(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 16, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>unsigned long</code></p>
     *
     * @return what the field holds
     */
    public long uwide() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 24);
    }

    /**
     * Writes <code>uwide</code>, see {@link #uwide()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars uwide(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 24, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>float</code></p>
     *
     * @return what the field holds
     */
    public float single() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 32);
    }

    /**
     * Writes <code>single</code>, see {@link #single()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars single(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 32, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>double</code></p>
     *
     * @return what the field holds
     */
    public double twice() {
        return segment().get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 40);
    }

    /**
     * Writes <code>twice</code>, see {@link #twice()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars twice(double value) {
        segment().set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 40, value);
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>_Bool</code></p>
     *
     * @return what the field holds
     */
    public boolean truth() {
        return segment().get(ValueLayout.JAVA_BYTE, 48) != 0;
    }

    /**
     * Writes <code>truth</code>, see {@link #truth()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public scalars truth(boolean value) {
        segment().set(ValueLayout.JAVA_BYTE, 48, (byte) (value ? 1 : 0));
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>void &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment pointer() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 56);
    }

    /**
     * Writes <code>pointer</code>, see {@link #pointer()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public scalars pointer(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 56, Arguments.optional(value));
        return this;
    }

    /**
     * Member of the type its name suggests.
     * <p>Native type: <code>const char &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment text() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 64);
    }

    /**
     * Writes <code>text</code>, see {@link #text()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public scalars text(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 64, Arguments.optional(value));
        return this;
    }
}
