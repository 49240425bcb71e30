package dev.docbind.stress.winstress;

import dev.docbind.runtime.Bits;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WINBITS</strong> type. Bitfields, laid out as Microsoft compilers do.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/ns-winstress-winbits.md</code></p>
 */
public final class WINBITS extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_SHORT,
            MemoryLayout.paddingLayout(2),
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT);

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WINBITS(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WINBITS, zeroed.
     *
     * @param allocator whose memory to use
     */
    public WINBITS(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Bits.
     * <p>Native type: <code>ULONG</code></p>
     *
     * @return what the field holds
     */
    public int Low() {
        return (int) Bits.get(segment(), 0, 4, 0, 3);
    }

    /**
     * Writes <code>Low</code>, see {@link #Low()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINBITS Low(int value) {
        Bits.set(segment(), 0, 4, 0, 3, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>ULONG</code></p>
     *
     * @return what the field holds
     */
    public int Mid() {
        return (int) Bits.get(segment(), 0, 4, 3, 5);
    }

    /**
     * Writes <code>Mid</code>, see {@link #Mid()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINBITS Mid(int value) {
        Bits.set(segment(), 0, 4, 3, 5, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>USHORT</code></p>
     *
     * @return what the field holds
     */
    public int Half() {
        return (int) Bits.get(segment(), 4, 2, 0, 9);
    }

    /**
     * Writes <code>Half</code>, see {@link #Half()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINBITS Half(int value) {
        Bits.set(segment(), 4, 2, 0, 9, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>ULONG</code></p>
     *
     * @return what the field holds
     */
    public int Rest() {
        return (int) Bits.get(segment(), 8, 4, 0, 24);
    }

    /**
     * Writes <code>Rest</code>, see {@link #Rest()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINBITS Rest(int value) {
        Bits.set(segment(), 8, 4, 0, 24, value);
        return this;
    }

    /**
     * Bits.
     * <p>Native type: <code>ULONG</code></p>
     *
     * @return what the field holds
     */
    public int More() {
        return (int) Bits.get(segment(), 12, 4, 0, 12);
    }

    /**
     * Writes <code>More</code>, see {@link #More()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINBITS More(int value) {
        Bits.set(segment(), 12, 4, 0, 12, value);
        return this;
    }
}
