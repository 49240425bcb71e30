package dev.docbind.benchmarks.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The fastest FFM code one would write by hand: every handle static, final and bound to its function. */
final class HandWritten {

    private static final Linker LINKER = Linker.nativeLinker();

    static final MethodHandle ABS = handle("abs", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private static final FunctionDescriptor CLOCK_SHAPE =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);

    static final MethodHandle CLOCK = handle("clock_gettime", CLOCK_SHAPE);
    static final MethodHandle CLOCK_ERRNO =
            handle("clock_gettime", CLOCK_SHAPE, Linker.Option.captureCallState("errno"));
    static final MethodHandle QSORT = handle(
            "qsort",
            FunctionDescriptor.ofVoid(
                    ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    static final FunctionDescriptor COMPARE =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    static final VarHandle ERRNO =
            Linker.Option.captureStateLayout().varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private HandWritten() {}

    @SuppressWarnings("restricted")
    private static MethodHandle handle(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, options);
    }

    /** The checked call: what the page asks for, with a capture segment made once. */
    static int clockOrThrow(MemorySegment state, int id, MemorySegment time) throws Throwable {
        int result = (int) CLOCK_ERRNO.invokeExact(state, id, time);
        if (result == -1) {
            throw new IllegalStateException("clock_gettime: " + (int) ERRNO.get(state, 0L));
        }
        return result;
    }
}
