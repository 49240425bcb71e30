package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>GUID</strong> structure holds a globally unique identifier. Windows Sockets names each
 * installed provider by one.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows 2000 Professional [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows 2000 Server [desktop apps only]</dd>
 * <dt>Include</dt>
 * <dd>guiddef.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/ns-ws2spi-guid.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUGetProviderPath WPUGetProviderPath
 */
public final class GUID extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("Data1"),
            ValueLayout.JAVA_SHORT.withName("Data2"),
            ValueLayout.JAVA_SHORT.withName("Data3"),
            MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_BYTE).withName("Data4"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public GUID(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new GUID, zeroed.
     *
     * @param allocator whose memory to use
     */
    public GUID(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The first eight hexadecimal digits of the identifier.
     * <p>Native type: <code>unsigned long</code></p>
     *
     * @return what the field holds
     */
    public int Data1() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>Data1</code>, see {@link #Data1()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public GUID Data1(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The first group of four hexadecimal digits.
     * <p>Native type: <code>unsigned short</code></p>
     *
     * @return what the field holds
     */
    public short Data2() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 4);
    }

    /**
     * Writes <code>Data2</code>, see {@link #Data2()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public GUID Data2(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 4, value);
        return this;
    }

    /**
     * The second group of four hexadecimal digits.
     * <p>Native type: <code>unsigned short</code></p>
     *
     * @return what the field holds
     */
    public short Data3() {
        return segment().get(ValueLayout.JAVA_SHORT_UNALIGNED, 6);
    }

    /**
     * Writes <code>Data3</code>, see {@link #Data3()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public GUID Data3(short value) {
        segment().set(ValueLayout.JAVA_SHORT_UNALIGNED, 6, value);
        return this;
    }

    /**
     * Eight bytes: the third group of four hexadecimal digits, then the last twelve digits.
     * <p>Native type: <code>unsigned char [8]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment Data4() {
        return part(8, 8);
    }

    /**
     * Reads an element of <code>Data4</code>.
     *
     * @param index which, below 8
     * @return the element
     */
    public byte Data4(long index) {
        return segment().get(ValueLayout.JAVA_BYTE, element(8, index, 8, 1));
    }

    /**
     * Writes an element of <code>Data4</code>.
     *
     * @param index which, below 8
     * @param value the element
     * @return this
     */
    public GUID Data4(long index, byte value) {
        segment().set(ValueLayout.JAVA_BYTE, element(8, index, 8, 1), value);
        return this;
    }
}
