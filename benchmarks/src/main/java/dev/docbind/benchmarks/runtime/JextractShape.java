package dev.docbind.benchmarks.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The shape that jextract generates: a nested class per function with descriptor, address and handle. */
final class JextractShape {

    private JextractShape() {}

    @SuppressWarnings("restricted")
    private static final class Abs {
        static final FunctionDescriptor DESC =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        static final MemorySegment ADDR = Linker.nativeLinker().defaultLookup().findOrThrow("abs");
        static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    @SuppressWarnings("restricted")
    private static final class Clock {
        static final FunctionDescriptor DESC =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        static final MemorySegment ADDR = Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime");
        static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    static int abs(int number) {
        MethodHandle handle = Abs.HANDLE;
        try {
            return (int) handle.invokeExact(number);
        } catch (Throwable failure) {
            throw new AssertionError("should not reach here", failure);
        }
    }

    static int clock(int id, MemorySegment time) {
        MethodHandle handle = Clock.HANDLE;
        try {
            return (int) handle.invokeExact(id, time);
        } catch (Throwable failure) {
            throw new AssertionError("should not reach here", failure);
        }
    }
}
