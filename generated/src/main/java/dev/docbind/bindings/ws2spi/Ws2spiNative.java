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
import java.lang.foreign.FunctionDescriptor;
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
        super(source, 15, 1);
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
            return (int) I_PP.HANDLE.invokeExact(address(0), hEventValue_, Arguments.required(lpErrno, "lpErrno")) != 0;
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
            return (int) I_LP.HANDLE.invokeExact(address(1), sValue_, Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(s);
        }
    }

    @Override
    public int WPUCloseThread(WSATHREADID lpThreadId, IntOut lpErrno) {
        try {
            return (int) I_PP.HANDLE.invokeExact(address(2), Arguments.required(lpThreadId, "lpThreadId"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public WSAEVENT WPUCreateEvent(IntOut lpErrno) {
        try {
            MemorySegment result_ = (MemorySegment) P_P.HANDLE.invokeExact(address(3), Arguments.required(lpErrno, "lpErrno"));
            return new WSAEVENT(result_.address(), null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public SOCKET WPUCreateSocketHandle(int dwCatalogEntryId, long dwContext, IntOut lpErrno) {
        try {
            long result_ = (long) L_ILP.HANDLE.invokeExact(address(4), dwCatalogEntryId, dwContext, Arguments.required(lpErrno, "lpErrno"));
            return new SOCKET(result_, null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WPUFDIsSet(SOCKET s, fd_set fdset) {
        long sValue_ = Arguments.acquire(s, "s");
        try {
            return (int) I_LP.HANDLE.invokeExact(address(5), sValue_, Arguments.required(fdset, "fdset"));
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
            return (int) I_PPPP.HANDLE.invokeExact(address(6), Arguments.required(lpProviderId, "lpProviderId"), Arguments.buffer(lpszProviderDllPath, Math.multiplyExact(Integer.toUnsignedLong(lpProviderDllPathLen.get()), 2L), "lpszProviderDllPath"), Arguments.required(lpProviderDllPathLen, "lpProviderDllPathLen"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public SOCKET WPUModifyIFSHandle(int dwCatalogEntryId, SOCKET ProposedHandle, IntOut lpErrno) {
        long ProposedHandleValue_ = Arguments.acquire(ProposedHandle, "ProposedHandle");
        try {
            long result_ = (long) L_ILP.HANDLE.invokeExact(address(7), dwCatalogEntryId, ProposedHandleValue_, Arguments.required(lpErrno, "lpErrno"));
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
            return (int) I_PP.HANDLE.invokeExact(address(8), Arguments.required(lpThreadId, "lpThreadId"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean WPUPostMessage(HWND hWnd, int Msg, long wParam, long lParam) {
        MemorySegment hWndValue_ = Arguments.acquirePointer(hWnd, "hWnd");
        try {
            return (int) I_PILL.HANDLE.invokeExact(address(9), hWndValue_, Msg, wParam, lParam) != 0;
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
            return (int) I_IPPP.HANDLE.invokeExact(address(10), dwCatalogEntryId, Arguments.optional(lplpfnCallback), Arguments.required(lpdwContext, "lpdwContext"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WPUQuerySocketHandleContext(SOCKET s, LongOut lpContext, IntOut lpErrno) {
        long sValue_ = Arguments.acquire(s, "s");
        try {
            return (int) I_LPP.HANDLE.invokeExact(address(11), sValue_, Arguments.required(lpContext, "lpContext"), Arguments.required(lpErrno, "lpErrno"));
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
            int result_ = (int) I_PPLP.HANDLE.invokeExact(address(12), Arguments.required(lpThreadId, "lpThreadId"), Arguments.required(lpfnUserApc, "lpfnUserApc"), dwContext, Arguments.required(lpErrno, "lpErrno"));
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
            return (int) I_PP.HANDLE.invokeExact(address(13), hEventValue_, Arguments.required(lpErrno, "lpErrno")) != 0;
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
            return (int) I_PP.HANDLE.invokeExact(address(14), hEventValue_, Arguments.required(lpErrno, "lpErrno")) != 0;
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
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_LP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_LPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PILL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPLP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }
}
