package dev.docbind.stress.winstress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.CallState;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.Text;
import dev.docbind.stress.windows.HANDLE;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions behind {@link Winstress}.
 */
final class WinstressNative extends NativeStub implements Winstress {
    /**
     * Finds nothing yet.
     *
     * @param source where the functions are found
     */
    WinstressNative(SymbolSource source) {
        super(source, 18, 2);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.exported("WinBitsSum", "", "stress.dll");
            case 1 -> NativeSymbol.inTable("WinCalcAdd", "", "WINCALCTABLE.lpWinCalcAdd", 8);
            case 2 -> NativeSymbol.inTable("WinCalcScale", "", "WINCALCTABLE.lpWinCalcScale", 16);
            case 3 -> NativeSymbol.inTable("WinCalcUndo", "", "WINCALCTABLE.lpWinCalcUndo", 24);
            case 4 -> NativeSymbol.exported("WinClose", "", "stress.dll");
            case 5 -> NativeSymbol.exported("WinCode", "", "stress.dll");
            case 6 -> NativeSymbol.exported("WinCreateCounter", "", "stress.dll");
            case 7 -> NativeSymbol.exported("WinEnum", "", "stress.dll");
            case 8 -> NativeSymbol.exported("WinGetText", "", "stress.dll");
            case 9 -> NativeSymbol.exported("WinHresult", "", "stress.dll");
            case 10 -> NativeSymbol.exported("WinLevelUp", "", "stress.dll");
            case 11 -> NativeSymbol.exported("WinNameLength", "", "stress.dll");
            case 12 -> NativeSymbol.exported("WinOpen", "", "stress.dll");
            case 13 -> NativeSymbol.exported("WinScalarsFill", "", "stress.dll");
            case 14 -> NativeSymbol.exported("WinScalarsSum", "", "stress.dll");
            case 15 -> NativeSymbol.exported("WinStatus", "", "stress.dll");
            case 16 -> NativeSymbol.exported("WinTextA", "", "stress.dll");
            case 17 -> NativeSymbol.exported("WinTextW", "", "stress.dll");
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public long WinBitsSum(WINBITS pBits) {
        try {
            MemorySegment function_ = address(0);
            MemorySegment pBitsValue_ = Arguments.required(pBits, "pBits");
            return (long) L_P.HANDLE.invokeExact(function_, pBitsValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinCalcAdd(int left, int right) {
        try {
            MemorySegment function_ = address(1);
            return (int) I_II.HANDLE.invokeExact(function_, left, right);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double WinCalcScale(double value, int factor) {
        try {
            MemorySegment function_ = address(2);
            return (double) D_DI.HANDLE.invokeExact(function_, value, factor);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinCalcUndo() {
        try {
            MemorySegment function_ = address(3);
            return (int) I.HANDLE.invokeExact(function_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean WinClose(HANDLE hThing) {
        MemorySegment hThingValue_ = Arguments.acquirePointer(hThing, "hThing");
        try {
            MemorySegment function_ = address(4);
            return (int) I_P.HANDLE.invokeExact(function_, hThingValue_) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hThing);
        }
    }

    @Override
    public void WinCloseOrThrow(HANDLE hThing) {
        MemorySegment hThingValue_ = Arguments.acquirePointer(hThing, "hThing");
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(4);
            MemorySegment state_ = scratch_.state();
            int result_ = (int) I_P_last_error.HANDLE.invokeExact(function_, state_, hThingValue_);
            if (result_ == 0) {
                int code_ = scratch_.code(CallState.LAST_ERROR);
                throw new NativeException("WinClose", code_, null);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(hThing);
        }
    }

    @Override
    public int WinCode(int dwCode) {
        try {
            MemorySegment function_ = address(5);
            return (int) I_I.HANDLE.invokeExact(function_, dwCode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinCreateCounter(PointerOut ppCounter) {
        try {
            MemorySegment function_ = address(6);
            MemorySegment ppCounterValue_ = Arguments.required(ppCounter, "ppCounter");
            return (int) I_P.HANDLE.invokeExact(function_, ppCounterValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean WinEnum(Callback<WINENUMPROC> lpEnum, long lParam) {
        try {
            MemorySegment function_ = address(7);
            MemorySegment lpEnumValue_ = Arguments.required(lpEnum, "lpEnum");
            int result_ = (int) I_PL.HANDLE.invokeExact(function_, lpEnumValue_, lParam);
            Arguments.rethrow(lpEnum);
            return result_ != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinGetText(MemorySegment lpBuffer, int cchBuffer) {
        try {
            MemorySegment function_ = address(8);
            MemorySegment lpBufferValue_ = Arguments.buffer(lpBuffer, Math.multiplyExact(Integer.toUnsignedLong(cchBuffer), 2L), "lpBuffer");
            return (int) I_PI.HANDLE.invokeExact(function_, lpBufferValue_, cchBuffer);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinHresult(int hr) {
        try {
            MemorySegment function_ = address(9);
            return (int) I_I.HANDLE.invokeExact(function_, hr);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public WINLEVEL WinLevelUp(WINLEVEL Level) {
        try {
            MemorySegment function_ = address(10);
            int LevelValue_ = Level.value();
            return new WINLEVEL((int) I_I.HANDLE.invokeExact(function_, LevelValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinNameLength(WINNAME pName) {
        try {
            MemorySegment function_ = address(11);
            MemorySegment pNameValue_ = Arguments.required(pName, "pName");
            return (int) I_P.HANDLE.invokeExact(function_, pNameValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public HANDLE WinOpen(String lpName) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(12);
            MemorySegment lpNameValue_ = scratch_.text(Text.UTF16, lpName, "lpName");
            MemorySegment result_ = (MemorySegment) P_P.HANDLE.invokeExact(function_, lpNameValue_);
            return new HANDLE(result_.address(), null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public HANDLE WinOpenOrThrow(String lpName) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(12);
            MemorySegment state_ = scratch_.state();
            MemorySegment lpNameValue_ = scratch_.text(Text.UTF16, lpName, "lpName");
            MemorySegment result_ = (MemorySegment) P_P_last_error.HANDLE.invokeExact(function_, state_, lpNameValue_);
            if (result_.address() == -1L) {
                int code_ = scratch_.code(CallState.LAST_ERROR);
                throw new NativeException("WinOpen", code_, null);
            }
            return new HANDLE(result_.address(), null);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void WinScalarsFill(WINSCALARS pScalars) {
        try {
            MemorySegment function_ = address(13);
            MemorySegment pScalarsValue_ = Arguments.required(pScalars, "pScalars");
            V_P.HANDLE.invokeExact(function_, pScalarsValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long WinScalarsSum(WINSCALARS pScalars) {
        try {
            MemorySegment function_ = address(14);
            MemorySegment pScalarsValue_ = Arguments.required(pScalars, "pScalars");
            return (long) L_P.HANDLE.invokeExact(function_, pScalarsValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinStatus(int status) {
        try {
            MemorySegment function_ = address(15);
            return (int) I_I.HANDLE.invokeExact(function_, status);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinTextA(String lpText) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(16);
            MemorySegment lpTextValue_ = scratch_.text(Text.ANSI, lpText, "lpText");
            return (int) I_P.HANDLE.invokeExact(function_, lpTextValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int WinTextW(String lpText) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(17);
            MemorySegment lpTextValue_ = scratch_.text(Text.UTF16, lpText, "lpText");
            return (int) I_P.HANDLE.invokeExact(function_, lpTextValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_DI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P_last_error {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.LAST_ERROR, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
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

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_P_last_error {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.LAST_ERROR, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface V_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }
}
