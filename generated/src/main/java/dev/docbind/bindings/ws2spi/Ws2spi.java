package dev.docbind.bindings.ws2spi;

import dev.docbind.bindings.windows.HWND;
import dev.docbind.bindings.windows.SOCKET;
import dev.docbind.bindings.windows.WSAEVENT;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The functions of <code>ws2spi.h</code>.
 * <p>A class may implement this instead of native code, for tests: every method refuses until it is
 * overridden, so functions that are documented later do not break it.</p>
 */
public interface Ws2spi {
    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Ws2spi load(SymbolLookup lookup) {
        SymbolSource source = SymbolSource.lookup(lookup);
        return new Ws2spiNative(source);
    }

    /**
     * The functions of a table of function pointers.
     *
     * @param table the table, copied at once
     * @return bindings that find each function at its first call
     */
    static Ws2spi load(WSPUPCALLTABLE table) {
        SymbolSource source = SymbolSource.table(table);
        return new Ws2spiNative(source);
    }

    /**
     * The <strong>WPUCloseEvent</strong> function closes an event object that was created by {@link
     * Ws2spi#WPUCreateEvent WPUCreateEvent}.
     * <h4>Remarks</h4>
     * <p>The handle is no longer usable after the call. The object itself goes away with its last handle.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpucloseevent.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param hEvent [in] Handle of the event object to close.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If the function succeeds, the return value is <strong>TRUE</strong>. Otherwise, the return value is
     * <strong>FALSE</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSA_INVALID_HANDLE</strong></td>
     * <td>The value of <em>hEvent</em> is not the handle of an open event object.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCreateEvent WPUCreateEvent
     */
    default boolean WPUCloseEvent(WSAEVENT hEvent, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUCloseEvent");
    }

    /**
     * Calls {@link #WPUCloseEvent WPUCloseEvent} and throws where it fails.
     *
     * @param hEvent as for {@link #WPUCloseEvent WPUCloseEvent}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUCloseEvent</code> reports failure
     */
    default void WPUCloseEventOrThrow(WSAEVENT hEvent) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            boolean result_ = WPUCloseEvent(hEvent, lpErrno);
            if ((result_ ? 1 : 0) == 0) {
                int code_ = lpErrno.get();
                WPUCloseEventError error_ = WPUCloseEventError.of(code_);
                throw new NativeException("WPUCloseEvent", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUCloseSocketHandle</strong> function closes a socket handle made by {@link
     * Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle} and takes it out of the socket table of
     * Ws2_32.dll.
     * <h4>Remarks</h4>
     * <p>Whatever the provider itself holds for the socket, the context value included, is the provider's
     * to release.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuclosesockethandle.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param s [in] Socket handle to close.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUCloseSocketHandle</strong> returns zero. Otherwise, it returns
     * <strong>SOCKET_ERROR</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAENOTSOCK</strong></td>
     * <td>The value of <em>s</em> is not a socket handle made by {@link Ws2spi#WPUCreateSocketHandle
     * WPUCreateSocketHandle}.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle
     */
    default int WPUCloseSocketHandle(SOCKET s, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUCloseSocketHandle");
    }

    /**
     * Calls {@link #WPUCloseSocketHandle WPUCloseSocketHandle} and throws where it fails.
     *
     * @param s as for {@link #WPUCloseSocketHandle WPUCloseSocketHandle}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUCloseSocketHandle</code> reports failure
     */
    default void WPUCloseSocketHandleOrThrow(SOCKET s) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUCloseSocketHandle(s, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUCloseSocketHandleError error_ = WPUCloseSocketHandleError.of(code_);
                throw new NativeException("WPUCloseSocketHandle", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUCloseThread</strong> function releases a thread identifier obtained from {@link
     * Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread}, together with everything Windows Sockets keeps
     * for it.
     * <h4>Remarks</h4>
     * <p>Layered service providers use the pair {@link Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread}
     * and <strong>WPUCloseThread</strong> when one of their own threads, not a thread of the application,
     * starts overlapped operations in the provider below. Each identifier that was opened must be closed
     * exactly once, after the last operation started with it has completed.</p>
     * <blockquote><strong>Note:</strong> Closing the identifier neither ends the thread nor cancels operations that are still under way.</blockquote>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuclosethread.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param lpThreadId [in] (<code>LPWSATHREADID</code>) Pointer to the {@link WSATHREADID WSATHREADID} structure to release. An earlier call to {@link
     * Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread} must have filled it in.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUCloseThread</strong> returns zero. Otherwise, it returns
     * <strong>SOCKET_ERROR</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSANOTINITIALISED</strong></td>
     * <td>The provider has not been started: a call to <strong>WSPStartup</strong> has to succeed before this
     * function can be used.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread
     * @see Ws2spi#WPUQueueApc WPUQueueApc
     * @see WSATHREADID WSATHREADID
     */
    default int WPUCloseThread(WSATHREADID lpThreadId, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUCloseThread");
    }

    /**
     * Calls {@link #WPUCloseThread WPUCloseThread} and throws where it fails.
     *
     * @param lpThreadId as for {@link #WPUCloseThread WPUCloseThread}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUCloseThread</code> reports failure
     */
    default void WPUCloseThreadOrThrow(WSATHREADID lpThreadId) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUCloseThread(lpThreadId, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUCloseThreadError error_ = WPUCloseThreadError.of(code_);
                throw new NativeException("WPUCloseThread", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUCreateEvent</strong> function creates an event object that stays signaled until it is
     * reset.
     * <h4>Remarks</h4>
     * <p>A new event is not signaled, and it is reset by hand: {@link Ws2spi#WPUSetEvent WPUSetEvent}
     * signals it, and it stays so for all waiting threads until {@link Ws2spi#WPUResetEvent WPUResetEvent}
     * is called. A provider that wants an event which resets itself creates it with the operating system's
     * own <strong>CreateEvent</strong>.</p>
     * <p>The handle must be closed with {@link Ws2spi#WPUCloseEvent WPUCloseEvent} when it is no longer
     * needed.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpucreateevent.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUCreateEvent</strong> returns the handle of the new event object.
     * Otherwise, it returns <strong>WSA_INVALID_EVENT</strong>, and a specific error code is available in
     * <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSA_NOT_ENOUGH_MEMORY</strong></td>
     * <td>The system has not enough free memory for another event object.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCloseEvent WPUCloseEvent
     * @see Ws2spi#WPUResetEvent WPUResetEvent
     * @see Ws2spi#WPUSetEvent WPUSetEvent
     */
    default WSAEVENT WPUCreateEvent(IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUCreateEvent");
    }

    /**
     * Calls {@link #WPUCreateEvent WPUCreateEvent} and throws where it fails.
     *
     * @return as for {@link #WPUCreateEvent WPUCreateEvent}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUCreateEvent</code> reports failure
     */
    default WSAEVENT WPUCreateEventOrThrow() {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            WSAEVENT result_ = WPUCreateEvent(lpErrno);
            if (result_.value() == 0L) {
                int code_ = lpErrno.get();
                WPUCreateEventError error_ = WPUCreateEventError.of(code_);
                throw new NativeException("WPUCreateEvent", code_, error_);
            }
            return result_;
        }
    }

    /**
     * The <strong>WPUCreateSocketHandle</strong> function creates a socket handle on behalf of a service
     * provider and ties a context value to it.
     * <h4>Remarks</h4>
     * <p>The handle looks like a file system handle to the application. Reads and writes through the file
     * functions of Windows are led back to the provider, which costs an extra way through the kernel and
     * back; a provider which does so should leave out the <strong>XP1_IFS_HANDLES</strong> flag from its
     * protocol information, so that applications know to avoid the file functions.</p>
     * <p>For layered providers this function is the surer way to see every operation on a socket. The
     * other way, {@link Ws2spi#WPUModifyIFSHandle WPUModifyIFSHandle}, is quicker but lets file functions
     * bypass the layer.</p>
     * <p>The handle is released with {@link Ws2spi#WPUCloseSocketHandle WPUCloseSocketHandle}.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpucreatesockethandle.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param dwCatalogEntryId [in] (<code>DWORD</code>) Catalog entry of the calling service provider, as Windows Sockets passed it in the protocol
     * information at start-up.
     * @param dwContext [in] (<code>DWORD_PTR</code>) Value to keep with the handle. Windows Sockets does not look at it; {@link
     * Ws2spi#WPUQuerySocketHandleContext WPUQuerySocketHandleContext} gives it back. Providers mostly pass
     * the address of their own state for the socket.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUCreateSocketHandle</strong> returns the new socket handle. Otherwise,
     * it returns <strong>INVALID_SOCKET</strong>, and a specific error code is available in
     * <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAENOBUFS</strong></td>
     * <td>The system lacks the buffer space for another socket handle.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCloseSocketHandle WPUCloseSocketHandle
     * @see Ws2spi#WPUModifyIFSHandle WPUModifyIFSHandle
     * @see Ws2spi#WPUQuerySocketHandleContext WPUQuerySocketHandleContext
     */
    default SOCKET WPUCreateSocketHandle(int dwCatalogEntryId, long dwContext, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUCreateSocketHandle");
    }

    /**
     * Calls {@link #WPUCreateSocketHandle WPUCreateSocketHandle} and throws where it fails.
     *
     * @param dwCatalogEntryId as for {@link #WPUCreateSocketHandle WPUCreateSocketHandle}
     * @param dwContext as for {@link #WPUCreateSocketHandle WPUCreateSocketHandle}
     * @return as for {@link #WPUCreateSocketHandle WPUCreateSocketHandle}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUCreateSocketHandle</code> reports failure
     */
    default SOCKET WPUCreateSocketHandleOrThrow(int dwCatalogEntryId, long dwContext) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            SOCKET result_ = WPUCreateSocketHandle(dwCatalogEntryId, dwContext, lpErrno);
            if (result_.value() == -1L) {
                int code_ = lpErrno.get();
                WPUCreateSocketHandleError error_ = WPUCreateSocketHandleError.of(code_);
                throw new NativeException("WPUCreateSocketHandle", code_, error_);
            }
            return result_;
        }
    }

    /**
     * The <strong>WPUFDIsSet</strong> function tells whether a set of sockets holds a given socket.
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpufdisset.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param s [in] Socket to look for.
     * @param fdset [in] (<code>fd_set &#42;</code>) Pointer to the {@link fd_set fd_set} structure to search.
     * @return The return value is nonzero if the socket is a member of the set, and zero if it is not. The
     * function does not fail.
     * @see fd_set fd_set
     */
    default int WPUFDIsSet(SOCKET s, fd_set fdset) {
        throw new UnboundFunctionException(this, "WPUFDIsSet");
    }

    /**
     * The <strong>WPUGetProviderPath</strong> function gets the path of the DLL that implements a
     * provider.
     * <h4>Remarks</h4>
     * <p>Expand the environment variables before the path is given to <strong>LoadLibrary</strong>.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpugetproviderpath.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param lpProviderId [in] (<code>LPGUID</code>) Pointer to the {@link GUID GUID} of the provider, as <strong>WSCEnumProtocols</strong> lists it.
     * @param lpszProviderDllPath [out] (<code>WCHAR &#42;</code>) Pointer to a buffer that receives the path as a null-terminated string. References to environment
     * variables in it, such as <code>%SystemRoot%</code>, are not expanded.
     * @param lpProviderDllPathLen [inout] (<code>LPINT</code>) Size of the buffer pointed to by <em>lpszProviderDllPath</em>, in characters.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUGetProviderPath</strong> returns zero. Otherwise, it returns
     * <strong>SOCKET_ERROR</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAEINVAL</strong></td>
     * <td>The value of <em>lpProviderId</em> does not name an installed provider.</td>
     * </tr>
     * <tr>
     * <td><strong>WSAEFAULT</strong></td>
     * <td>The buffer is too small for the path, or one of <em>lpszProviderDllPath</em> and <em>lpErrno</em>
     * does not point into the address space of the process.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see GUID GUID
     */
    default int WPUGetProviderPath(GUID lpProviderId, MemorySegment lpszProviderDllPath,
            IntOut lpProviderDllPathLen, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUGetProviderPath");
    }

    /**
     * Calls {@link #WPUGetProviderPath WPUGetProviderPath} and throws where it fails.
     *
     * @param lpProviderId as for {@link #WPUGetProviderPath WPUGetProviderPath}
     * @param lpszProviderDllPath as for {@link #WPUGetProviderPath WPUGetProviderPath}
     * @param lpProviderDllPathLen as for {@link #WPUGetProviderPath WPUGetProviderPath}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUGetProviderPath</code> reports failure
     */
    default void WPUGetProviderPathOrThrow(GUID lpProviderId, MemorySegment lpszProviderDllPath,
            IntOut lpProviderDllPathLen) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUGetProviderPath(lpProviderId, lpszProviderDllPath, lpProviderDllPathLen, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUGetProviderPathError error_ = WPUGetProviderPathError.of(code_);
                throw new NativeException("WPUGetProviderPath", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUModifyIFSHandle</strong> function lets Ws2_32.dll register, and possibly replace, a
     * socket handle that is a file system handle already.
     * <h4>Remarks</h4>
     * <p>A provider whose sockets are file system handles calls this function before it returns a new
     * socket to its client, and uses only the handle it gets back afterwards. To the operating system the
     * two handles are one and the same.</p>
     * <p>A layered provider may call it with its own catalog entry to pass the handles of the base
     * provider through. Three limits come with that:</p>
     * <ul>
     * <li>File functions such as <strong>ReadFile</strong> go straight to the base provider; the layer does
     * not see them.</li>
     * <li>The layer cannot act when an overlapped operation completes.</li>
     * <li>The entries for sending and receiving in the layer's dispatch table should be those of the base
     * provider, so that the common path stays short.</li>
     * </ul>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpumodifyifshandle.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param dwCatalogEntryId [in] (<code>DWORD</code>) Catalog entry of the calling service provider.
     * @param ProposedHandle [in] File system handle that the provider wants to use as socket handle.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUModifyIFSHandle</strong> returns the socket handle to use from now
     * on. Otherwise, it returns <strong>INVALID_SOCKET</strong>, and a specific error code is available in
     * <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAEINVAL</strong></td>
     * <td>The value of <em>ProposedHandle</em> is not valid.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle
     */
    default SOCKET WPUModifyIFSHandle(int dwCatalogEntryId, SOCKET ProposedHandle, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUModifyIFSHandle");
    }

    /**
     * Calls {@link #WPUModifyIFSHandle WPUModifyIFSHandle} and throws where it fails.
     *
     * @param dwCatalogEntryId as for {@link #WPUModifyIFSHandle WPUModifyIFSHandle}
     * @param ProposedHandle as for {@link #WPUModifyIFSHandle WPUModifyIFSHandle}
     * @return as for {@link #WPUModifyIFSHandle WPUModifyIFSHandle}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUModifyIFSHandle</code> reports failure
     */
    default SOCKET WPUModifyIFSHandleOrThrow(int dwCatalogEntryId, SOCKET ProposedHandle) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            SOCKET result_ = WPUModifyIFSHandle(dwCatalogEntryId, ProposedHandle, lpErrno);
            if (result_.value() == -1L) {
                int code_ = lpErrno.get();
                WPUModifyIFSHandleError error_ = WPUModifyIFSHandleError.of(code_);
                throw new NativeException("WPUModifyIFSHandle", code_, error_);
            }
            return result_;
        }
    }

    /**
     * The <strong>WPUOpenCurrentThread</strong> function makes an identifier for the calling thread. A
     * layered service provider hands it to the overlapped functions of the provider below when the
     * operation is started by a thread of its own and not by a thread of the application.
     * <h4>Remarks</h4>
     * <p>The structure stays valid until it is given to {@link Ws2spi#WPUCloseThread WPUCloseThread}. A
     * provider that opens an identifier must close it, otherwise the system keeps a reference to the
     * thread for the life of the process.</p>
     * <p>The identifier stands for the thread that calls this function; calling it on one thread and
     * waiting for completion on another does not work, because completion routines run on the thread that
     * the identifier names.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuopencurrentthread.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param lpThreadId [out] (<code>LPWSATHREADID</code>) Pointer to a {@link WSATHREADID WSATHREADID} structure that receives the identifier.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUOpenCurrentThread</strong> returns zero. Otherwise, it returns
     * <strong>SOCKET_ERROR</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSANOTINITIALISED</strong></td>
     * <td>The provider has not been started: a call to <strong>WSPStartup</strong> has to succeed before this
     * function can be used.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCloseThread WPUCloseThread
     * @see Ws2spi#WPUQueueApc WPUQueueApc
     * @see WSATHREADID WSATHREADID
     */
    default int WPUOpenCurrentThread(WSATHREADID lpThreadId, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUOpenCurrentThread");
    }

    /**
     * Calls {@link #WPUOpenCurrentThread WPUOpenCurrentThread} and throws where it fails.
     *
     * @param lpThreadId as for {@link #WPUOpenCurrentThread WPUOpenCurrentThread}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUOpenCurrentThread</code> reports failure
     */
    default void WPUOpenCurrentThreadOrThrow(WSATHREADID lpThreadId) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUOpenCurrentThread(lpThreadId, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUOpenCurrentThreadError error_ = WPUOpenCurrentThreadError.of(code_);
                throw new NativeException("WPUOpenCurrentThread", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUPostMessage</strong> function places a message in the queue of the thread that owns a
     * window and returns at once. It does what the <strong>PostMessage</strong> function of Windows does,
     * in a way that stays compatible with old versions of Wsock32.dll.
     * <h4>Remarks</h4>
     * <p>Providers use it to tell an application about network events after a call to
     * <strong>WSPAsyncSelect</strong>.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpupostmessage.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param hWnd [in] Handle of the window that is to receive the message.
     * @param Msg [in] (<code>UINT</code>) Message to post.
     * @param wParam [in] (<code>WPARAM</code>) First value that goes with the message. Its meaning depends on the message.
     * @param lParam [in] (<code>LPARAM</code>) Second value that goes with the message. Its meaning depends on the message.
     * @return If the function succeeds, the return value is <strong>TRUE</strong>. Otherwise, the return value is
     * <strong>FALSE</strong>. The function gives no further error code.
     * @see Ws2spi#WPUQueueApc WPUQueueApc
     */
    default boolean WPUPostMessage(HWND hWnd, int Msg, long wParam, long lParam) {
        throw new UnboundFunctionException(this, "WPUPostMessage");
    }

    /**
     * The <strong>WPUQueryBlockingCallback</strong> function gets the callback function that a provider is
     * to call now and then while it carries out a blocking operation, and the context value that goes with
     * it.
     * <h4>Remarks</h4>
     * <p>Where no hook is installed, the provider waits on the synchronization objects of Windows instead.</p>
     * <p>The provider goes on waiting as long as the callback returns <strong>TRUE</strong>. It returns
     * <strong>FALSE</strong> once the blocking operation has been canceled; the provider then gives up and
     * reports <strong>WSAEINTR</strong> to its client.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuqueryblockingcallback.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param dwCatalogEntryId [in] (<code>DWORD</code>) Catalog entry of the calling service provider.
     * @param lplpfnCallback [out] (<code>LPBLOCKINGCALLBACK &#42;</code>) Pointer that receives the address of the {@link LPBLOCKINGCALLBACK LPBLOCKINGCALLBACK} function, or
     * <strong>NULL</strong> if the application has installed no blocking hook.
     * @param lpdwContext [out] (<code>PDWORD_PTR</code>) Pointer that receives the context value to pass to the callback.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUQueryBlockingCallback</strong> returns zero and stores the callback
     * in <em>lplpfnCallback</em> and its context value in <em>lpdwContext</em>. Otherwise, it returns
     * <strong>SOCKET_ERROR</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAEFAULT</strong></td>
     * <td>One of <em>lplpfnCallback</em> and <em>lpdwContext</em> does not point into the address space of the
     * process.</td>
     * </tr>
     * <tr>
     * <td><strong>WSAEINVAL</strong></td>
     * <td>The value of <em>dwCatalogEntryId</em> is not a catalog entry.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see LPBLOCKINGCALLBACK LPBLOCKINGCALLBACK
     */
    default int WPUQueryBlockingCallback(int dwCatalogEntryId, PointerOut lplpfnCallback,
            LongOut lpdwContext, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUQueryBlockingCallback");
    }

    /**
     * Calls {@link #WPUQueryBlockingCallback WPUQueryBlockingCallback} and throws where it fails.
     *
     * @param dwCatalogEntryId as for {@link #WPUQueryBlockingCallback WPUQueryBlockingCallback}
     * @param lplpfnCallback as for {@link #WPUQueryBlockingCallback WPUQueryBlockingCallback}
     * @param lpdwContext as for {@link #WPUQueryBlockingCallback WPUQueryBlockingCallback}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUQueryBlockingCallback</code> reports failure
     */
    default void WPUQueryBlockingCallbackOrThrow(int dwCatalogEntryId, PointerOut lplpfnCallback,
            LongOut lpdwContext) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUQueryBlockingCallback(dwCatalogEntryId, lplpfnCallback, lpdwContext, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUQueryBlockingCallbackError error_ = WPUQueryBlockingCallbackError.of(code_);
                throw new NativeException("WPUQueryBlockingCallback", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUQuerySocketHandleContext</strong> function gets the context value that was given to
     * {@link Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle}.
     * <h4>Remarks</h4>
     * <p>This is how a provider comes from the handle in a client's call to its own state for that socket.
     * Handles registered by {@link Ws2spi#WPUModifyIFSHandle WPUModifyIFSHandle} carry no context value.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuquerysockethandlecontext.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param s [in] Socket handle whose context value is wanted.
     * @param lpContext [out] (<code>PDWORD_PTR</code>) Pointer that receives the context value.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUQuerySocketHandleContext</strong> returns zero and stores the context
     * value in <em>lpContext</em>. Otherwise, it returns <strong>SOCKET_ERROR</strong>, and a specific
     * error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAENOTSOCK</strong></td>
     * <td>The value of <em>s</em> is not a socket handle made by {@link Ws2spi#WPUCreateSocketHandle
     * WPUCreateSocketHandle}.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCreateSocketHandle WPUCreateSocketHandle
     */
    default int WPUQuerySocketHandleContext(SOCKET s, LongOut lpContext, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUQuerySocketHandleContext");
    }

    /**
     * Calls {@link #WPUQuerySocketHandleContext WPUQuerySocketHandleContext} and throws where it fails.
     *
     * @param s as for {@link #WPUQuerySocketHandleContext WPUQuerySocketHandleContext}
     * @param lpContext as for {@link #WPUQuerySocketHandleContext WPUQuerySocketHandleContext}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUQuerySocketHandleContext</code> reports failure
     */
    default void WPUQuerySocketHandleContextOrThrow(SOCKET s, LongOut lpContext) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUQuerySocketHandleContext(s, lpContext, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUQuerySocketHandleContextError error_ = WPUQuerySocketHandleContextError.of(code_);
                throw new NativeException("WPUQuerySocketHandleContext", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUQueueApc</strong> function queues an asynchronous procedure call (APC) to a thread,
     * so that the completion routine of an overlapped operation runs there. It may be called in interrupt
     * context.
     * <h4>Remarks</h4>
     * <p>The procedure runs when the thread next waits alertably, never before.</p>
     * <p>An APC takes one value only, whereas a client's completion routine takes several. The provider
     * therefore queues a routine of its own and works in these steps:</p>
     * <ol>
     * <li>When the operation completes, it allocates a small block and stores in it the client's completion
     * routine and the arguments for it.</li>
     * <li>It queues its own routine with the address of that block as <em>dwContext</em>.</li>
     * <li>When the thread waits alertably, the provider's routine is called with the block, calls the client's
     * routine, and frees the block.</li>
     * </ol>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuqueueapc.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param lpThreadId [in] (<code>LPWSATHREADID</code>) Pointer to a {@link WSATHREADID WSATHREADID} structure that names the thread. Windows Sockets hands
     * the structure to the provider with every overlapped call; the provider copies it, and needs its copy
     * no longer than until this function returns.
     * @param lpfnUserApc [in] (<code>LPWSAUSERAPC</code>) Pointer to the {@link LPWSAUSERAPC LPWSAUSERAPC} function to be called on that thread.
     * @param dwContext [in] (<code>DWORD_PTR</code>) Value that is passed on to <em>lpfnUserApc</em>, mostly the address of what the provider stored
     * about the operation.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If no error occurs, <strong>WPUQueueApc</strong> returns zero and the procedure is queued.
     * Otherwise, it returns <strong>SOCKET_ERROR</strong>, and a specific error code is available in
     * <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSAEFAULT</strong></td>
     * <td>The value of <em>lpThreadId</em> does not name a valid thread.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see LPWSAUSERAPC LPWSAUSERAPC
     * @see Ws2spi#WPUOpenCurrentThread WPUOpenCurrentThread
     * @see WSATHREADID WSATHREADID
     */
    default int WPUQueueApc(WSATHREADID lpThreadId, Callback<LPWSAUSERAPC> lpfnUserApc,
            long dwContext, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUQueueApc");
    }

    /**
     * Calls {@link #WPUQueueApc WPUQueueApc} and throws where it fails.
     *
     * @param lpThreadId as for {@link #WPUQueueApc WPUQueueApc}
     * @param lpfnUserApc as for {@link #WPUQueueApc WPUQueueApc}
     * @param dwContext as for {@link #WPUQueueApc WPUQueueApc}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUQueueApc</code> reports failure
     */
    default void WPUQueueApcOrThrow(WSATHREADID lpThreadId, Callback<LPWSAUSERAPC> lpfnUserApc,
            long dwContext) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            int result_ = WPUQueueApc(lpThreadId, lpfnUserApc, dwContext, lpErrno);
            if (result_ == -1) {
                int code_ = lpErrno.get();
                WPUQueueApcError error_ = WPUQueueApcError.of(code_);
                throw new NativeException("WPUQueueApc", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUResetEvent</strong> function puts an event object into the nonsignaled state. It may
     * be called in interrupt context.
     * <h4>Remarks</h4>
     * <p>Resetting an event that is not signaled has no effect and is not an error.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpuresetevent.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param hEvent [in] Handle of an open event object.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If the function succeeds, the return value is <strong>TRUE</strong>. Otherwise, the return value is
     * <strong>FALSE</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSA_INVALID_HANDLE</strong></td>
     * <td>The value of <em>hEvent</em> is not the handle of an open event object.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCloseEvent WPUCloseEvent
     * @see Ws2spi#WPUCreateEvent WPUCreateEvent
     * @see Ws2spi#WPUSetEvent WPUSetEvent
     */
    default boolean WPUResetEvent(WSAEVENT hEvent, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUResetEvent");
    }

    /**
     * Calls {@link #WPUResetEvent WPUResetEvent} and throws where it fails.
     *
     * @param hEvent as for {@link #WPUResetEvent WPUResetEvent}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUResetEvent</code> reports failure
     */
    default void WPUResetEventOrThrow(WSAEVENT hEvent) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            boolean result_ = WPUResetEvent(hEvent, lpErrno);
            if ((result_ ? 1 : 0) == 0) {
                int code_ = lpErrno.get();
                WPUResetEventError error_ = WPUResetEventError.of(code_);
                throw new NativeException("WPUResetEvent", code_, error_);
            }
        }
    }

    /**
     * The <strong>WPUSetEvent</strong> function puts an event object into the signaled state and so
     * releases every thread that waits for it. It may be called in interrupt context.
     * <h4>Remarks</h4>
     * <p>The event stays signaled until {@link Ws2spi#WPUResetEvent WPUResetEvent} is called. Signaling an
     * event that is signaled already has no effect and is not an error.</p>
     * <h4>Requirements</h4>
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
     * <p>Source page: <code>ws2spi/nf-ws2spi-wpusetevent.md</code></p>
     *
     * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
     * @param hEvent [in] Handle of an open event object.
     * @param lpErrno [out] (<code>LPINT</code>) Pointer to the error code.
     * @return If the function succeeds, the return value is <strong>TRUE</strong>. Otherwise, the return value is
     * <strong>FALSE</strong>, and a specific error code is available in <em>lpErrno</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>WSA_INVALID_HANDLE</strong></td>
     * <td>The value of <em>hEvent</em> is not the handle of an open event object.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Ws2spi#WPUCloseEvent WPUCloseEvent
     * @see Ws2spi#WPUCreateEvent WPUCreateEvent
     * @see Ws2spi#WPUResetEvent WPUResetEvent
     */
    default boolean WPUSetEvent(WSAEVENT hEvent, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "WPUSetEvent");
    }

    /**
     * Calls {@link #WPUSetEvent WPUSetEvent} and throws where it fails.
     *
     * @param hEvent as for {@link #WPUSetEvent WPUSetEvent}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WPUSetEvent</code> reports failure
     */
    default void WPUSetEventOrThrow(WSAEVENT hEvent) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut lpErrno = scratch_.errorCode();
            boolean result_ = WPUSetEvent(hEvent, lpErrno);
            if ((result_ ? 1 : 0) == 0) {
                int code_ = lpErrno.get();
                WPUSetEventError error_ = WPUSetEventError.of(code_);
                throw new NativeException("WPUSetEvent", code_, error_);
            }
        }
    }
}
