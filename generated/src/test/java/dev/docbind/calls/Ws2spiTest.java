package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.windows.HWND;
import dev.docbind.bindings.windows.SOCKET;
import dev.docbind.bindings.windows.WSAEVENT;
import dev.docbind.bindings.ws2spi.GUID;
import dev.docbind.bindings.ws2spi.LPBLOCKINGCALLBACK;
import dev.docbind.bindings.ws2spi.LPWSAUSERAPC;
import dev.docbind.bindings.ws2spi.WPUCloseEventError;
import dev.docbind.bindings.ws2spi.WPUCloseSocketHandleError;
import dev.docbind.bindings.ws2spi.WPUCloseThreadError;
import dev.docbind.bindings.ws2spi.WPUCreateEventError;
import dev.docbind.bindings.ws2spi.WPUCreateSocketHandleError;
import dev.docbind.bindings.ws2spi.WPUGetProviderPathError;
import dev.docbind.bindings.ws2spi.WPUModifyIFSHandleError;
import dev.docbind.bindings.ws2spi.WPUOpenCurrentThreadError;
import dev.docbind.bindings.ws2spi.WPUQueryBlockingCallbackError;
import dev.docbind.bindings.ws2spi.WPUQueueApcError;
import dev.docbind.bindings.ws2spi.WSATHREADID;
import dev.docbind.bindings.ws2spi.WSPUPCALLTABLE;
import dev.docbind.bindings.ws2spi.Ws2spi;
import dev.docbind.bindings.ws2spi.fd_set;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.ErrorCode;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;

/** The Winsock upcalls, called through a table of function pointers that a C library hands out as Windows does. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class Ws2spiTest {

    private final Arena arena = Arena.ofConfined();
    private final WinsockHost host = WinsockHost.open();
    private final Ws2spi ws2spi = Ws2spi.load(new WSPUPCALLTABLE(host.table()));
    private final IntOut errno = new IntOut(arena);

    @BeforeEach
    void shutDown() {
        host.clear();
    }

    @AfterEach
    void free() {
        arena.close();
    }

    private static void assertFails(ErrorCode expected, Executable call) {
        NativeException failure = assertThrows(NativeException.class, call);
        assertSame(expected, failure.error().orElseThrow(() -> failure));
        assertTrue(failure.getMessage().endsWith(expected.text()), failure.getMessage());
    }

    @Test
    void closingAThreadBeforeStartUp() {
        WSATHREADID thread = new WSATHREADID(arena);
        assertEquals(-1, ws2spi.WPUCloseThread(thread, errno));
        assertEquals(10093, errno.get());
        assertSame(WPUCloseThreadError.WSANOTINITIALISED, WPUCloseThreadError.of(errno.get()));
        NativeException failure = assertThrows(NativeException.class, () -> ws2spi.WPUCloseThreadOrThrow(thread));
        assertEquals(
                "WPUCloseThread: WSANOTINITIALISED (10093): The provider has not been started: a call to WSPStartup"
                        + " has to succeed before this function can be used.",
                failure.getMessage());
        assertFails(WPUOpenCurrentThreadError.WSANOTINITIALISED, () -> ws2spi.WPUOpenCurrentThreadOrThrow(thread));
    }

    @Test
    void threadsAreOpenedAndClosed() {
        host.start();
        WSATHREADID first = new WSATHREADID(arena);
        WSATHREADID second = new WSATHREADID(arena);
        ws2spi.WPUOpenCurrentThreadOrThrow(first);
        assertEquals(0, ws2spi.WPUOpenCurrentThread(second, errno));
        assertEquals(2, host.threads());
        assertEquals(1, first.Reserved());
        assertEquals(2, second.Reserved());
        ws2spi.WPUCloseThreadOrThrow(first);
        assertEquals(0, ws2spi.WPUCloseThread(second, errno));
        assertEquals(0, host.threads());
    }

    @Test
    void events() {
        WSAEVENT event = ws2spi.WPUCreateEventOrThrow();
        assertEquals(0, host.signaled(event.value()));
        ws2spi.WPUSetEventOrThrow(event);
        assertEquals(1, host.signaled(event.value()));
        assertTrue(ws2spi.WPUResetEvent(event, errno));
        assertEquals(0, host.signaled(event.value()));
        ws2spi.WPUCloseEventOrThrow(event);
        WSAEVENT closed = WSAEVENT.borrowed(4);
        assertFalse(ws2spi.WPUSetEvent(closed, errno));
        assertEquals(6, errno.get());
        assertFails(WPUCloseEventError.WSA_INVALID_HANDLE, () -> ws2spi.WPUCloseEventOrThrow(closed));
        assertThrows(NativeException.class, () -> ws2spi.WPUResetEventOrThrow(closed));
        assertThrows(NativeException.class, () -> ws2spi.WPUSetEventOrThrow(closed));
        for (int i = 0; i < 8; i++) {
            ws2spi.WPUCreateEventOrThrow();
        }
        assertFails(WPUCreateEventError.WSA_NOT_ENOUGH_MEMORY, ws2spi::WPUCreateEventOrThrow);
    }

    @Test
    void socketHandles() {
        long context = 0x1234_5678_9abc_def0L;
        SOCKET socket = ws2spi.WPUCreateSocketHandleOrThrow(1001, context);
        LongOut found = new LongOut(arena);
        ws2spi.WPUQuerySocketHandleContextOrThrow(socket, found);
        assertEquals(context, found.get());
        ws2spi.WPUCloseSocketHandleOrThrow(socket);
        assertEquals(-1, ws2spi.WPUQuerySocketHandleContext(socket, found, errno));
        assertEquals(10038, errno.get());
        assertFails(WPUCloseSocketHandleError.WSAENOTSOCK, () -> ws2spi.WPUCloseSocketHandleOrThrow(socket));
        for (int i = 0; i < 8; i++) {
            ws2spi.WPUCreateSocketHandleOrThrow(1001, i);
        }
        assertEquals(-1, ws2spi.WPUCreateSocketHandle(1001, 9, errno).value(), "INVALID_SOCKET");
        assertFails(WPUCreateSocketHandleError.WSAENOBUFS, () -> ws2spi.WPUCreateSocketHandleOrThrow(1001, 9));

        SOCKET modified = ws2spi.WPUModifyIFSHandleOrThrow(1001, SOCKET.borrowed(7));
        assertEquals(0x1_0000_0007L, modified.value());
        assertFails(
                WPUModifyIFSHandleError.WSAEINVAL, () -> ws2spi.WPUModifyIFSHandleOrThrow(1001, SOCKET.borrowed(-1)));
    }

    @Test
    void setsOfSockets() {
        fd_set set = new fd_set(arena)
                .fd_count(2)
                .fd_array(0, 11)
                .fd_array(1, 1L << 40)
                .fd_array(2, 13);
        assertEquals(1, ws2spi.WPUFDIsSet(SOCKET.borrowed(11), set));
        assertEquals(1, ws2spi.WPUFDIsSet(SOCKET.borrowed(1L << 40), set));
        assertEquals(0, ws2spi.WPUFDIsSet(SOCKET.borrowed(13), set), "beyond the count");
    }

    @Test
    void providerPath() {
        GUID provider = new GUID(arena).Data1(0x12345678).Data2((short) 0x9abc).Data3((short) 0xdef0);
        for (int i = 0; i < 8; i++) {
            provider.Data4(i, (byte) (i + 1));
        }
        MemorySegment path = arena.allocate(2 * 40, 2);
        IntOut length = new IntOut(arena);
        length.set(40);
        ws2spi.WPUGetProviderPathOrThrow(provider, path, length);
        assertEquals("%SystemRoot%\\system32\\layer.dll", Text.UTF16.read(path));
        assertEquals(32, length.get());
        length.set(5);
        assertFails(WPUGetProviderPathError.WSAEFAULT, () -> ws2spi.WPUGetProviderPathOrThrow(provider, path, length));
        length.set(41);
        assertThrows(
                IllegalArgumentException.class,
                () -> ws2spi.WPUGetProviderPath(provider, path, length, errno),
                "more characters than the buffer holds");
        length.set(40);
        provider.Data1(0);
        assertFails(WPUGetProviderPathError.WSAEINVAL, () -> ws2spi.WPUGetProviderPathOrThrow(provider, path, length));
    }

    @Test
    void procedureCalls() {
        host.start();
        List<Long> contexts = new ArrayList<>();
        WSATHREADID thread = new WSATHREADID(arena);
        Callback<LPWSAUSERAPC> procedure = LPWSAUSERAPC.in(arena, contexts::add);
        assertFails(WPUQueueApcError.WSAEFAULT, () -> ws2spi.WPUQueueApcOrThrow(thread, procedure, 1));
        ws2spi.WPUOpenCurrentThreadOrThrow(thread);
        ws2spi.WPUQueueApcOrThrow(thread, procedure, 1);
        assertEquals(0, ws2spi.WPUQueueApc(thread, procedure, -2, errno));
        assertEquals(List.of(), contexts, "not before the thread waits");
        assertEquals(2, host.waitAlertably());
        assertEquals(List.of(1L, -2L), contexts);
    }

    @Test
    void blockingCallback() {
        List<Long> contexts = new ArrayList<>();
        Callback<LPBLOCKINGCALLBACK> hook = LPBLOCKINGCALLBACK.in(arena, context -> {
            contexts.add(context);
            return contexts.size() < 3;
        });
        host.blockWith(hook.pointer(), 77);
        PointerOut callback = new PointerOut(arena);
        LongOut context = new LongOut(arena);
        ws2spi.WPUQueryBlockingCallbackOrThrow(1001, callback, context);
        assertEquals(hook.pointer().address(), callback.get().address());
        assertEquals(77, context.get());
        assertEquals(3, host.block(callback.get(), context.get(), 10));
        assertEquals(List.of(77L, 77L, 77L), contexts);
        assertFails(
                WPUQueryBlockingCallbackError.WSAEINVAL,
                () -> ws2spi.WPUQueryBlockingCallbackOrThrow(1, callback, context));
    }

    @Test
    void messages() {
        assertTrue(ws2spi.WPUPostMessage(HWND.borrowed(0x1234), 0x400, -1, Long.MIN_VALUE));
        assertEquals(0x1234, host.posted(0));
        assertEquals(0x400, host.posted(1));
        assertEquals(-1, host.posted(2));
        assertEquals(Long.MIN_VALUE, host.posted(3));
        assertFalse(ws2spi.WPUPostMessage(HWND.borrowed(0), 0x400, 0, 0));
    }
}
