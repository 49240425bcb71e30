package dev.docbind.runtime.sample;

import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.SymbolLookup;

/** Functions that no library exports: the native side hands them out in a {@link SAMPLE_TABLE}. */
public interface SampleTable {

    /**
     * The functions of a table.
     *
     * @param table the table, copied at once
     * @return bindings that find each function at its first call
     */
    static SampleTable load(SAMPLE_TABLE table) {
        return new SampleTableNative(SymbolSource.table(table));
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static SampleTable load(SymbolLookup lookup) {
        return new SampleTableNative(SymbolSource.lookup(lookup));
    }

    /** Opens; returns 0, or -1 with the code in {@code lpErrno}. */
    default int OpenThread(SAMPLE_THREAD lpThreadId, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "OpenThread");
    }

    /** {@link #OpenThread} with the error contract applied: fails with -1 and the code in {@code lpErrno}. */
    default void OpenThreadOrThrow(SAMPLE_THREAD lpThreadId) {
        try (Scratch scratch = Scratch.open()) {
            IntOut lpErrno = scratch.errorCode();
            int result = OpenThread(lpThreadId, lpErrno);
            if (result == -1) {
                int code = lpErrno.get();
                throw new NativeException("OpenThread", code, SampleError.of(code));
            }
        }
    }

    /** Closes; returns 0, or -1 with the code in {@code lpErrno}. */
    default int CloseThread(SAMPLE_THREAD lpThreadId, IntOut lpErrno) {
        throw new UnboundFunctionException(this, "CloseThread");
    }

    /** {@link #CloseThread} with the error contract applied: fails with -1 and the code in {@code lpErrno}. */
    default void CloseThreadOrThrow(SAMPLE_THREAD lpThreadId) {
        try (Scratch scratch = Scratch.open()) {
            IntOut lpErrno = scratch.errorCode();
            int result = CloseThread(lpThreadId, lpErrno);
            if (result == -1) {
                int code = lpErrno.get();
                throw new NativeException("CloseThread", code, SampleError.of(code));
            }
        }
    }

    /** A member that the native side leaves NULL. */
    default void Never() {
        throw new UnboundFunctionException(this, "Never");
    }
}
