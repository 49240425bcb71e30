package dev.docbind.stress.winstress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WINCALCTABLE</strong> type. The table through which the calculator hands out its
 * functions.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/ns-winstress-wincalctable.md</code></p>
 */
public final class WINCALCTABLE extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("dwVersion"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.ADDRESS.withName("lpWinCalcAdd"),
            ValueLayout.ADDRESS.withName("lpWinCalcScale"),
            ValueLayout.ADDRESS.withName("lpWinCalcUndo"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WINCALCTABLE(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WINCALCTABLE, zeroed.
     *
     * @param allocator whose memory to use
     */
    public WINCALCTABLE(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Version of the table.
     * <p>Native type: <code>DWORD</code></p>
     *
     * @return what the field holds
     */
    public int dwVersion() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>dwVersion</code>, see {@link #dwVersion()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WINCALCTABLE dwVersion(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Pointer to the {@link Winstress#WinCalcAdd WinCalcAdd} function.
     * <p>Native type: <code>LPWINCALCADD</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWinCalcAdd() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 8);
    }

    /**
     * Writes <code>lpWinCalcAdd</code>, see {@link #lpWinCalcAdd()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WINCALCTABLE lpWinCalcAdd(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 8, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Winstress#WinCalcScale WinCalcScale} function.
     * <p>Native type: <code>LPWINCALCSCALE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWinCalcScale() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 16);
    }

    /**
     * Writes <code>lpWinCalcScale</code>, see {@link #lpWinCalcScale()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WINCALCTABLE lpWinCalcScale(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 16, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Winstress#WinCalcUndo WinCalcUndo} function, or <strong>NULL</strong> where
     * nothing can be undone.
     * <p>Native type: <code>LPWINCALCUNDO</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWinCalcUndo() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 24);
    }

    /**
     * Writes <code>lpWinCalcUndo</code>, see {@link #lpWinCalcUndo()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WINCALCTABLE lpWinCalcUndo(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 24, Arguments.optional(value));
        return this;
    }
}
