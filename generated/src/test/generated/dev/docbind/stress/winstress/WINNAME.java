package dev.docbind.stress.winstress;

import dev.docbind.runtime.Structure;
import dev.docbind.runtime.Text;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WINNAME</strong> type. A structure that begins with its size and holds a string.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/ns-winstress-winname.md</code></p>
 */
public final class WINNAME extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("cbSize"),
            MemoryLayout.sequenceLayout(12, ValueLayout.JAVA_CHAR).withName("szName"),
            ValueLayout.JAVA_INT.withName("dwFlags"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WINNAME(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WINNAME, zeroed but for {@code cbSize}, which holds its size.
     *
     * @param allocator whose memory to use
     */
    public WINNAME(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, 32);
    }

    /**
     * Size of this structure, in bytes.
     * <p>Native type: <code>DWORD</code></p>
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
    public WINNAME cbSize(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The name.
     * <p>Native type: <code>WCHAR [12]</code></p>
     *
     * @return what the field holds
     */
    public String szName() {
        return Text.UTF16.read(segment(), 4, 24);
    }

    /**
     * Writes <code>szName</code>, see {@link #szName()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINNAME szName(String value) {
        Text.UTF16.write(segment(), 4, 24, value);
        return this;
    }

    /**
     * Flags.
     * <p>Native type: <code>DWORD</code></p>
     *
     * @return what the field holds
     */
    public int dwFlags() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 28);
    }

    /**
     * Writes <code>dwFlags</code>, see {@link #dwFlags()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINNAME dwFlags(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 28, value);
        return this;
    }
}
