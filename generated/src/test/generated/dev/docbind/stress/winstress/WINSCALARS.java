package dev.docbind.stress.winstress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WINSCALARS</strong> type. One member of the common Windows types.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/ns-winstress-winscalars.md</code></p>
 */
public final class WINSCALARS extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_BYTE.withName("bByte"),
            MemoryLayout.paddingLayout(1),
            ValueLayout.JAVA_SHORT.withName("wWord"),
            ValueLayout.JAVA_INT.withName("dwDword"),
            ValueLayout.JAVA_INT.withName("lLong"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("llLong"),
            ValueLayout.JAVA_LONG.withName("pointerSized"),
            ValueLayout.JAVA_INT.withName("fBool"),
            ValueLayout.JAVA_BYTE.withName("bBoolean"),
            MemoryLayout.paddingLayout(1),
            ValueLayout.JAVA_CHAR.withName("wide"),
            ValueLayout.JAVA_BYTE.withName("narrow"),
            MemoryLayout.paddingLayout(3),
            ValueLayout.JAVA_FLOAT.withName("single"),
            ValueLayout.ADDRESS.withName("handle"),
            ValueLayout.JAVA_LONG.withName("large"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WINSCALARS(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WINSCALARS, zeroed.
     *
     * @param allocator whose memory to use
     */
    public WINSCALARS(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Member.
     * <p>Native type: <code>BYTE</code></p>
     *
     * @return what the field holds
     */
    public byte bByte() {
        return segment().get(ValueLayout.JAVA_BYTE, 0);
    }

    /**
     * Writes <code>bByte</code>, see {@link #bByte()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS bByte(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 0, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>WORD</code></p>
     *
     * @return what the field holds
     */
    public short wWord() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 2);
    }

    /**
     * Writes <code>wWord</code>, see {@link #wWord()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS wWord(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 2, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>DWORD</code></p>
     *
     * @return what the field holds
     */
    public int dwDword() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 4);
    }

    /**
     * Writes <code>dwDword</code>, see {@link #dwDword()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS dwDword(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 4, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>LONG</code></p>
     *
     * @return what the field holds
     */
    public int lLong() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 8);
    }

    /**
     * Writes <code>lLong</code>, see {@link #lLong()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS lLong(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 8, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>LONGLONG</code></p>
     *
     * @return what the field holds
     */
    public long llLong() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 16);
    }

    /**
     * Writes <code>llLong</code>, see {@link #llLong()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS llLong(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 16, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>ULONG_PTR</code></p>
     *
     * @return what the field holds
     */
    public long pointerSized() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 24);
    }

    /**
     * Writes <code>pointerSized</code>, see {@link #pointerSized()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS pointerSized(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 24, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>BOOL</code></p>
     *
     * @return what the field holds
     */
    public boolean fBool() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 32) != 0;
    }

    /**
     * Writes <code>fBool</code>, see {@link #fBool()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS fBool(boolean value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 32, value ? 1 : 0);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>BOOLEAN</code></p>
     *
     * @return what the field holds
     */
    public boolean bBoolean() {
        return segment().get(ValueLayout.JAVA_BYTE, 36) != 0;
    }

    /**
     * Writes <code>bBoolean</code>, see {@link #bBoolean()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS bBoolean(boolean value) {
        segment().set(ValueLayout.JAVA_BYTE, 36, (byte) (value ? 1 : 0));
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>WCHAR</code></p>
     *
     * @return what the field holds
     */
    public char wide() {
        return segment().get(ValueLayout.JAVA_CHAR_UNALIGNED, 38);
    }

    /**
     * Writes <code>wide</code>, see {@link #wide()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS wide(char value) {
        segment().set(ValueLayout.JAVA_CHAR_UNALIGNED, 38, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>CHAR</code></p>
     *
     * @return what the field holds
     */
    public byte narrow() {
        return segment().get(ValueLayout.JAVA_BYTE, 40);
    }

    /**
     * Writes <code>narrow</code>, see {@link #narrow()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS narrow(byte value) {
        segment().set(ValueLayout.JAVA_BYTE, 40, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>FLOAT</code></p>
     *
     * @return what the field holds
     */
    public float single() {
        return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 44);
    }

    /**
     * Writes <code>single</code>, see {@link #single()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS single(float value) {
        segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 44, value);
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>HANDLE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment handle() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 48);
    }

    /**
     * Writes <code>handle</code>, see {@link #handle()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WINSCALARS handle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 48, Arguments.optional(value));
        return this;
    }

    /**
     * Member.
     * <p>Native type: <code>LARGE_INTEGER</code></p>
     *
     * @return what the field holds
     */
    public long large() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 56);
    }

    /**
     * Writes <code>large</code>, see {@link #large()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINSCALARS large(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 56, value);
        return this;
    }
}
