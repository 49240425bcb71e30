package dev.docbind.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/**
 * Makes the method handles of generated stubs. Every handle takes the function's address first, then the allocator of
 * the result where a structure is returned by value, then the memory for the call state where it is captured, then the
 * arguments. Thread-safe.
 */
public final class Downcalls {

    private Downcalls() {}

    /**
     * A handle that captures no call state.
     *
     * @param descriptor result and arguments
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle plain(FunctionDescriptor descriptor) {
        return Native.downcall(descriptor);
    }

    /**
     * A handle that captures no call state, of a function that returns something.
     *
     * @param result layout of the result
     * @param arguments layouts of the arguments
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle plain(MemoryLayout result, MemoryLayout... arguments) {
        return plain(FunctionDescriptor.of(result, arguments));
    }

    /**
     * A handle for a C function with variable arguments, called with those of the descriptor.
     *
     * @param descriptor result and arguments
     * @param firstVariadic index of the first variable argument
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle plain(FunctionDescriptor descriptor, int firstVariadic) {
        return Native.downcall(descriptor, Linker.Option.firstVariadicArg(firstVariadic));
    }

    /**
     * A handle that captures call state.
     *
     * @param state what to capture
     * @param descriptor result and arguments
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle capturing(CallState state, FunctionDescriptor descriptor) {
        return Native.downcall(descriptor, state.option());
    }

    /**
     * A handle that captures call state, of a function that returns something.
     *
     * @param state what to capture
     * @param result layout of the result
     * @param arguments layouts of the arguments
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle capturing(CallState state, MemoryLayout result, MemoryLayout... arguments) {
        return capturing(state, FunctionDescriptor.of(result, arguments));
    }

    /**
     * A handle that captures call state, for a C function with variable arguments.
     *
     * @param state what to capture
     * @param descriptor result and arguments
     * @param firstVariadic index of the first variable argument
     * @return the handle
     * @throws NativeAccessException if native access is denied
     */
    public static MethodHandle capturing(CallState state, FunctionDescriptor descriptor, int firstVariadic) {
        return Native.downcall(descriptor, state.option(), Linker.Option.firstVariadicArg(firstVariadic));
    }
}
