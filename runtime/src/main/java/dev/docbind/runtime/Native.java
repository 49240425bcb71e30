package dev.docbind.runtime;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The only class that makes restricted calls, so that native access is granted to, and audited in, one place. The
 * suppression is justified by that: the warning says that these calls can crash the VM, and every caller in this
 * package passes descriptors and sizes that the documentation of the native function declares.
 */
@SuppressWarnings("restricted")
final class Native {

    private Native() {}

    /** A downcall handle whose first argument is the address. */
    static MethodHandle downcall(FunctionDescriptor descriptor, Linker.Option... options) {
        return granted(() -> Linker.nativeLinker().downcallHandle(descriptor, options));
    }

    /** A function pointer through which native code calls {@code target}, valid as long as {@code arena} lives. */
    static MemorySegment upcall(MethodHandle target, FunctionDescriptor descriptor, Arena arena) {
        return granted(() -> Linker.nativeLinker().upcallStub(target, descriptor, arena));
    }

    /** The symbols of a library found by the system's search, for the life of the VM. */
    static SymbolLookup library(String name) {
        return granted(() -> SymbolLookup.libraryLookup(name, Arena.global()));
    }

    /** The symbols of a library file, for the life of the VM. */
    static SymbolLookup library(Path file) {
        return granted(() -> SymbolLookup.libraryLookup(file, Arena.global()));
    }

    /** The same memory with a size, for a pointer whose size the documentation tells; called often, so without lambda. */
    static MemorySegment sized(MemorySegment pointer, long size) {
        try {
            return pointer.reinterpret(size);
        } catch (IllegalCallerException denied) {
            throw new NativeAccessException(Native.class.getModule(), denied);
        }
    }

    /** The layout of a pointer to as many elements as the caller indexes. */
    static AddressLayout pointerTo(MemoryLayout element) {
        return granted(() -> ValueLayout.ADDRESS.withTargetLayout(
                MemoryLayout.sequenceLayout(Long.MAX_VALUE / element.byteSize(), element)));
    }

    private static <T> T granted(Supplier<T> call) {
        try {
            return call.get();
        } catch (IllegalCallerException denied) {
            throw new NativeAccessException(Native.class.getModule(), denied);
        }
    }
}
