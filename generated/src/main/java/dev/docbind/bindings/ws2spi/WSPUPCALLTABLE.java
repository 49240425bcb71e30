package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>WSPUPCALLTABLE</strong> structure holds pointers to the functions of Ws2_32.dll that a
 * service provider may call: its upcalls. Windows Sockets passes the table to
 * <strong>WSPStartup</strong>; these functions are not exported by any library.
 * <h2>Remarks</h2>
 * <p>The table belongs to the provider that receives it: a layered provider keeps its own copy and
 * passes one, changed or not, to the provider it loads below itself. A pointer in it may differ from
 * one provider to the next, so each provider must call through the table it was given.</p>
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
 * <p>Source page: <code>ws2spi/ns-ws2spi-wspupcalltable.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @see Ws2spi#WPUCloseThread WPUCloseThread
 * @see Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread
 */
public final class WSPUPCALLTABLE extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.ADDRESS.withName("lpWPUCloseEvent"),
            ValueLayout.ADDRESS.withName("lpWPUCloseSocketHandle"),
            ValueLayout.ADDRESS.withName("lpWPUCreateEvent"),
            ValueLayout.ADDRESS.withName("lpWPUCreateSocketHandle"),
            ValueLayout.ADDRESS.withName("lpWPUFDIsSet"),
            ValueLayout.ADDRESS.withName("lpWPUGetProviderPath"),
            ValueLayout.ADDRESS.withName("lpWPUModifyIFSHandle"),
            ValueLayout.ADDRESS.withName("lpWPUPostMessage"),
            ValueLayout.ADDRESS.withName("lpWPUQueryBlockingCallback"),
            ValueLayout.ADDRESS.withName("lpWPUQuerySocketHandleContext"),
            ValueLayout.ADDRESS.withName("lpWPUQueueApc"),
            ValueLayout.ADDRESS.withName("lpWPUResetEvent"),
            ValueLayout.ADDRESS.withName("lpWPUSetEvent"),
            ValueLayout.ADDRESS.withName("lpWPUOpenCurrentThread"),
            ValueLayout.ADDRESS.withName("lpWPUCloseThread"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public WSPUPCALLTABLE(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new WSPUPCALLTABLE, zeroed.
     *
     * @param allocator whose memory to use
     */
    public WSPUPCALLTABLE(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Pointer to the {@link Ws2spi#WPUCloseEvent WPUCloseEvent} function.
     * <p>Native type: <code>LPWPUCLOSEEVENT</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUCloseEvent() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 0);
    }

    /**
     * Writes <code>lpWPUCloseEvent</code>, see {@link #lpWPUCloseEvent()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUCloseEvent(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 0, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUCloseSocketHandle WPUCloseSocketHandle} function.
     * <p>Native type: <code>LPWPUCLOSESOCKETHANDLE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUCloseSocketHandle() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 8);
    }

    /**
     * Writes <code>lpWPUCloseSocketHandle</code>, see {@link #lpWPUCloseSocketHandle()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUCloseSocketHandle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 8, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUCreateEvent WPUCreateEvent} function.
     * <p>Native type: <code>LPWPUCREATEEVENT</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUCreateEvent() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 16);
    }

    /**
     * Writes <code>lpWPUCreateEvent</code>, see {@link #lpWPUCreateEvent()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUCreateEvent(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 16, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle} function.
     * <p>Native type: <code>LPWPUCREATESOCKETHANDLE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUCreateSocketHandle() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 24);
    }

    /**
     * Writes <code>lpWPUCreateSocketHandle</code>, see {@link #lpWPUCreateSocketHandle()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUCreateSocketHandle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 24, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUFDIsSet WPUFDIsSet} function.
     * <p>Native type: <code>LPWPUFDISSET</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUFDIsSet() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 32);
    }

    /**
     * Writes <code>lpWPUFDIsSet</code>, see {@link #lpWPUFDIsSet()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUFDIsSet(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 32, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUGetProviderPath WPUGetProviderPath} function.
     * <p>Native type: <code>LPWPUGETPROVIDERPATH</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUGetProviderPath() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 40);
    }

    /**
     * Writes <code>lpWPUGetProviderPath</code>, see {@link #lpWPUGetProviderPath()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUGetProviderPath(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 40, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUModifyIFSHandle WPUModifyIFSHandle} function.
     * <p>Native type: <code>LPWPUMODIFYIFSHANDLE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUModifyIFSHandle() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 48);
    }

    /**
     * Writes <code>lpWPUModifyIFSHandle</code>, see {@link #lpWPUModifyIFSHandle()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUModifyIFSHandle(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 48, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUPostMessage WPUPostMessage} function.
     * <p>Native type: <code>LPWPUPOSTMESSAGE</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUPostMessage() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 56);
    }

    /**
     * Writes <code>lpWPUPostMessage</code>, see {@link #lpWPUPostMessage()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUPostMessage(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 56, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUQueryBlockingCallback WPUQueryBlockingCallback} function.
     * <p>Native type: <code>LPWPUQUERYBLOCKINGCALLBACK</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUQueryBlockingCallback() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 64);
    }

    /**
     * Writes <code>lpWPUQueryBlockingCallback</code>, see {@link #lpWPUQueryBlockingCallback()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUQueryBlockingCallback(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 64, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUQuerySocketHandleContext WPUQuerySocketHandleContext} function.
     * <p>Native type: <code>LPWPUQUERYSOCKETHANDLECONTEXT</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUQuerySocketHandleContext() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 72);
    }

    /**
     * Writes <code>lpWPUQuerySocketHandleContext</code>, see {@link #lpWPUQuerySocketHandleContext()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUQuerySocketHandleContext(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 72, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUQueueApc WPUQueueApc} function.
     * <p>Native type: <code>LPWPUQUEUEAPC</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUQueueApc() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 80);
    }

    /**
     * Writes <code>lpWPUQueueApc</code>, see {@link #lpWPUQueueApc()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUQueueApc(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 80, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUResetEvent WPUResetEvent} function.
     * <p>Native type: <code>LPWPURESETEVENT</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUResetEvent() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 88);
    }

    /**
     * Writes <code>lpWPUResetEvent</code>, see {@link #lpWPUResetEvent()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUResetEvent(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 88, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUSetEvent WPUSetEvent} function.
     * <p>Native type: <code>LPWPUSETEVENT</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUSetEvent() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 96);
    }

    /**
     * Writes <code>lpWPUSetEvent</code>, see {@link #lpWPUSetEvent()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUSetEvent(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 96, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread} function.
     * <p>Native type: <code>LPWPUOPENCURRENTTHREAD</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUOpenCurrentThread() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 104);
    }

    /**
     * Writes <code>lpWPUOpenCurrentThread</code>, see {@link #lpWPUOpenCurrentThread()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUOpenCurrentThread(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 104, Arguments.optional(value));
        return this;
    }

    /**
     * Pointer to the {@link Ws2spi#WPUCloseThread WPUCloseThread} function.
     * <p>Native type: <code>LPWPUCLOSETHREAD</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment lpWPUCloseThread() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 112);
    }

    /**
     * Writes <code>lpWPUCloseThread</code>, see {@link #lpWPUCloseThread()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public WSPUPCALLTABLE lpWPUCloseThread(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 112, Arguments.optional(value));
        return this;
    }
}
