package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>fd_set</strong> structure holds a set of sockets, for functions that wait for or ask
 * about several sockets at once.
 * <h2>Remarks</h2>
 * <p>On Windows a set is an array with a count, unlike the bit mask of other systems: the highest
 * socket value does not matter, only how many sockets there are.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows 2000 Professional [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows 2000 Server [desktop apps only]</dd>
 * <dt>Include</dt>
 * <dd>winsock2.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/ns-ws2spi-fd_set.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUFDIsSet WPUFDIsSet
 */
public final class fd_set extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("fd_count"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(64, ValueLayout.JAVA_LONG).withName("fd_array"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public fd_set(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new fd_set, zeroed.
     *
     * @param allocator whose memory to use
     */
    public fd_set(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Number of sockets in the set, from 0 to 64.
     * <p>Native type: <code>u_int</code></p>
     *
     * @return what the field holds
     */
    public int fd_count() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>fd_count</code>, see {@link #fd_count()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public fd_set fd_count(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * The sockets. Only the first <em>fd_count</em> elements have a meaning, in no particular order.
     * <p>Native type: <code>SOCKET [64]</code></p>
     *
     * @return its memory; writing to it writes to this
     */
    public MemorySegment fd_array() {
        return part(8, 512);
    }

    /**
     * Reads an element of <code>fd_array</code>.
     *
     * @param index which, below 64
     * @return the element
     */
    public long fd_array(long index) {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, element(8, index, 64, 8));
    }

    /**
     * Writes an element of <code>fd_array</code>.
     *
     * @param index which, below 64
     * @param value the element
     * @return this
     */
    public fd_set fd_array(long index, long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, element(8, index, 64, 8), value);
        return this;
    }
}
