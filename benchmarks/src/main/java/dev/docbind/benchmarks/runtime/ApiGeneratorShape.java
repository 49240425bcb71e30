package dev.docbind.benchmarks.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The shape that WindowsApiGenerator generates: handles in one class per library, the error state as first parameter. */
final class ApiGeneratorShape {

    private static final Linker LINKER = Linker.nativeLinker();

    private ApiGeneratorShape() {}

    @SuppressWarnings("restricted")
    private static final class Handles {
        static final MethodHandle ABS = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("abs"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        static final MethodHandle CLOCK = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("clock_gettime"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                Linker.Option.captureCallState("errno"));
    }

    static int abs(int number) {
        try {
            return (int) Handles.ABS.invokeExact(number);
        } catch (Throwable failure) {
            throw new RuntimeException(failure);
        }
    }

    static int clock(MemorySegment errorState, int id, MemorySegment time) {
        try {
            return (int) Handles.CLOCK.invokeExact(errorState, id, time);
        } catch (Throwable failure) {
            throw new RuntimeException(failure);
        }
    }
}
