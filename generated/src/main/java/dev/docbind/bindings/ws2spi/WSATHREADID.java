package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WSATHREADID</strong> structure identifies a thread to which {@link Ws2spi#WPUQueueApc
 * WPUQueueApc} can queue procedure calls.
 * <h2>Remarks</h2>
 * <p>A provider receives the structure in two ways: Windows Sockets passes one with each overlapped
 * call that an application's thread makes, and {@link Ws2spi#WPUOpenCurrentThread
 * WPUOpenCurrentThread} makes one for the provider's own threads. Only the latter must be given to
 * {@link Ws2spi#WPUCloseThread WPUCloseThread}.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows 2000 Professional [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows 2000 Server [desktop apps only]</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/ns-ws2spi-wsathreadid.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUCloseThread WPUCloseThread
 * @see Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread
 * @see Ws2spi#WPUQueueApc WPUQueueApc
 */
public final class WSATHREADID extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.ADDRESS.withName("ThreadHandle"),
            ValueLayout.JAVA_LONG.withName("Reserved"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WSATHREADID(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WSATHREADID, zeroed.
     *
     * @param allocator whose memory to use
     */
    public WSATHREADID(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Handle of the thread.
     * <p>Native type: <code>HANDLE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment ThreadHandle() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 0);
    }

    /**
     * Writes <code>ThreadHandle</code>, see {@link #ThreadHandle()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSATHREADID ThreadHandle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 0, Arguments.optional(value));
        return this;
    }

    /**
     * Reserved for Windows Sockets. Providers copy it along and do not interpret it.
     * <p>Native type: <code>DWORD_PTR</code></p>
     *
     * @return what the field holds
     */
    public long Reserved() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8);
    }

    /**
     * Writes <code>Reserved</code>, see {@link #Reserved()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public WSATHREADID Reserved(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 8, value);
        return this;
    }
}
