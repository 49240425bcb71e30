package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.SymbolSource;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The native functions behind {@link SampleTable}. */
final class SampleTableNative extends NativeStub implements SampleTable {

    /**
     * Binds nothing yet.
     *
     * @param source where the functions are found
     */
    SampleTableNative(SymbolSource source) {
        super(source, 3, 1);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.inTable("OpenThread", "", "SAMPLE_TABLE.lpOpenThread", 0);
            case 1 -> NativeSymbol.inTable("CloseThread", "", "SAMPLE_TABLE.lpCloseThread", 8);
            case 2 -> NativeSymbol.inTable("Never", "", "SAMPLE_TABLE.lpNever", 16);
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public int OpenThread(SAMPLE_THREAD lpThreadId, IntOut lpErrno) {
        try {
            return (int) I_PP.HANDLE.invokeExact(
                    address(0), Arguments.required(lpThreadId, "lpThreadId"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int CloseThread(SAMPLE_THREAD lpThreadId, IntOut lpErrno) {
        try {
            return (int) I_PP.HANDLE.invokeExact(
                    address(1), Arguments.required(lpThreadId, "lpThreadId"), Arguments.required(lpErrno, "lpErrno"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void Never() {
        try {
            V.HANDLE.invokeExact(address(2));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    /** Calls of one shape; made when the first is called. */
    private interface V {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid());
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_PP {
        /** Takes the address first. */
        MethodHandle HANDLE =
                Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }
}
