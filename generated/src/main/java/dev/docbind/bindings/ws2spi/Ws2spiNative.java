package dev.docbind.bindings.ws2spi;

import dev.docbind.bindings.windows.HWND;
import dev.docbind.bindings.windows.SOCKET;
import dev.docbind.bindings.windows.WSAEVENT;
import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.SymbolSource;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions behind {@link Ws2spi}.
 */
final class Ws2spiNative extends NativeStub implements Ws2spi {
    /**
     * Finds nothing yet.
     *
     * @param source where the functions are found
     */
    Ws2spiNative(SymbolSource source) {
        super(source, 15, 2);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.inTable("WPUCloseEvent", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUCloseEvent", 0);
            case 1 -> NativeSymbol.inTable("WPUCloseSocketHandle", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUCloseSocketHandle", 8);
            case 2 -> NativeSymbol.inTable("WPUCloseThread", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUCloseThread", 112);
            case 3 -> NativeSymbol.inTable("WPUCreateEvent", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUCreateEvent", 16);
            case 4 -> NativeSymbol.inTable("WPUCreateSocketHandle", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUCreateSocketHandle", 24);
            case 5 -> NativeSymbol.inTable("WPUFDIsSet", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUFDIsSet", 32);
            case 6 -> NativeSymbol.inTable("WPUGetProviderPath", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUGetProviderPath", 40);
            case 7 -> NativeSymbol.inTable("WPUModifyIFSHandle", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUModifyIFSHandle", 48);
            case 8 -> NativeSymbol.inTable("WPUOpenCurrentThread", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUOpenCurrentThread", 104);
            case 9 -> NativeSymbol.inTable("WPUPostMessage", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUPostMessage", 56);
            case 10 -> NativeSymbol.inTable("WPUQueryBlockingCallback", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUQueryBlockingCallback", 64);
            case 11 -> NativeSymbol.inTable("WPUQuerySocketHandleContext", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUQuerySocketHandleContext", 72);
            case 12 -> NativeSymbol.inTable("WPUQueueApc", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUQueueApc", 80);
            case 13 -> NativeSymbol.inTable("WPUResetEvent", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUResetEvent", 88);
            case 14 -> NativeSymbol.inTable("WPUSetEvent", "Windows 2000 Professional [desktop apps only]", "WSPUPCALLTABLE.lpWPUSetEvent", 96);
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public boolean WPUCloseEvent(WSAEVENT hEvent, IntOut lpErrno) {
        MemorySegment hEventValue_ = Arguments.acquirePointer(hEvent, "hEvent");
        try {
            MemorySegment function_ = address(0);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PP.HANDLE.invokeExact(function_, hEventValue_, lpErrnoValue_) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hEvent);
        }
    }

    @Override
    public int WPUCloseSocketHandle(SOCKET s, IntOut lpErrno) {
        long sValue_ = Arguments.acquire(s, "s");
        try {
            MemorySegment function_ = address(1);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_LP.HANDLE.invokeExact(function_, sValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(s);
        }
    }

    @Override
    public int WPUCloseThread(WSATHREADID lpThreadId, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(2);
            MemorySegment lpThreadIdValue_ = Arguments.required(lpThreadId, "lpThreadId");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PP.HANDLE.invokeExact(function_, lpThreadIdValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public WSAEVENT WPUCreateEvent(IntOut lpErrno) {
        try {
            MemorySegment function_ = address(3);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            MemorySegment result_ = (MemorySegment) P_P.HANDLE.invokeExact(function_, lpErrnoValue_);
            return new WSAEVENT(result_.address(), null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public SOCKET WPUCreateSocketHandle(int dwCatalogEntryId, long dwContext, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(4);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            long result_ = (long) L_ILP.HANDLE.invokeExact(function_, dwCatalogEntryId, dwContext, lpErrnoValue_);
            return new SOCKET(result_, null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WPUFDIsSet(SOCKET s, fd_set fdset) {
        long sValue_ = Arguments.acquire(s, "s");
        try {
            MemorySegment function_ = address(5);
            MemorySegment fdsetValue_ = Arguments.required(fdset, "fdset");
            return (int) I_LP.HANDLE.invokeExact(function_, sValue_, fdsetValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(s);
        }
    }

    @Override
    public int WPUGetProviderPath(GUID lpProviderId, MemorySegment lpszProviderDllPath,
            IntOut lpProviderDllPathLen, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(6);
            MemorySegment lpProviderIdValue_ = Arguments.required(lpProviderId, "lpProviderId");
            MemorySegment lpszProviderDllPathValue_ = Arguments.buffer(lpszProviderDllPath, Math.multiplyExact(Integer.toUnsignedLong(lpProviderDllPathLen.get()), 2L), "lpszProviderDllPath");
            MemorySegment lpProviderDllPathLenValue_ = Arguments.required(lpProviderDllPathLen, "lpProviderDllPathLen");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PPPP.HANDLE.invokeExact(function_, lpProviderIdValue_, lpszProviderDllPathValue_, lpProviderDllPathLenValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public SOCKET WPUModifyIFSHandle(int dwCatalogEntryId, SOCKET ProposedHandle, IntOut lpErrno) {
        long ProposedHandleValue_ = Arguments.acquire(ProposedHandle, "ProposedHandle");
        try {
            MemorySegment function_ = address(7);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            long result_ = (long) L_ILP.HANDLE.invokeExact(function_, dwCatalogEntryId, ProposedHandleValue_, lpErrnoValue_);
            return new SOCKET(result_, null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(ProposedHandle);
        }
    }

    @Override
    public int WPUOpenCurrentThread(WSATHREADID lpThreadId, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(8);
            MemorySegment lpThreadIdValue_ = Arguments.required(lpThreadId, "lpThreadId");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PP.HANDLE.invokeExact(function_, lpThreadIdValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean WPUPostMessage(HWND hWnd, int Msg, long wParam, long lParam) {
        MemorySegment hWndValue_ = Arguments.acquirePointer(hWnd, "hWnd");
        try {
            MemorySegment function_ = address(9);
            return (int) I_PILL.HANDLE.invokeExact(function_, hWndValue_, Msg, wParam, lParam) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hWnd);
        }
    }

    @Override
    public int WPUQueryBlockingCallback(int dwCatalogEntryId, PointerOut lplpfnCallback,
            LongOut lpdwContext, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(10);
            MemorySegment lplpfnCallbackValue_ = Arguments.optional(lplpfnCallback);
            MemorySegment lpdwContextValue_ = Arguments.required(lpdwContext, "lpdwContext");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_IPPP.HANDLE.invokeExact(function_, dwCatalogEntryId, lplpfnCallbackValue_, lpdwContextValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WPUQuerySocketHandleContext(SOCKET s, LongOut lpContext, IntOut lpErrno) {
        long sValue_ = Arguments.acquire(s, "s");
        try {
            MemorySegment function_ = address(11);
            MemorySegment lpContextValue_ = Arguments.required(lpContext, "lpContext");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_LPP.HANDLE.invokeExact(function_, sValue_, lpContextValue_, lpErrnoValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(s);
        }
    }

    @Override
    public int WPUQueueApc(WSATHREADID lpThreadId, Callback<LPWSAUSERAPC> lpfnUserApc,
            long dwContext, IntOut lpErrno) {
        try {
            MemorySegment function_ = address(12);
            MemorySegment lpThreadIdValue_ = Arguments.required(lpThreadId, "lpThreadId");
            MemorySegment lpfnUserApcValue_ = Arguments.required(lpfnUserApc, "lpfnUserApc");
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            int result_ = (int) I_PPLP.HANDLE.invokeExact(function_, lpThreadIdValue_, lpfnUserApcValue_, dwContext, lpErrnoValue_);
            Arguments.rethrow(lpfnUserApc);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean WPUResetEvent(WSAEVENT hEvent, IntOut lpErrno) {
        MemorySegment hEventValue_ = Arguments.acquirePointer(hEvent, "hEvent");
        try {
            MemorySegment function_ = address(13);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PP.HANDLE.invokeExact(function_, hEventValue_, lpErrnoValue_) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hEvent);
        }
    }

    @Override
    public boolean WPUSetEvent(WSAEVENT hEvent, IntOut lpErrno) {
        MemorySegment hEventValue_ = Arguments.acquirePointer(hEvent, "hEvent");
        try {
            MemorySegment function_ = address(14);
            MemorySegment lpErrnoValue_ = Arguments.required(lpErrno, "lpErrno");
            return (int) I_PP.HANDLE.invokeExact(function_, hEventValue_, lpErrnoValue_) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hEvent);
        }
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IPPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_LP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_LPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PILL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPLP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }
}
