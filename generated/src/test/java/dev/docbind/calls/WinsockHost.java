package dev.docbind.calls;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/** The C library that plays Ws2_32.dll: what the tests see of its state, beside the table of upcalls. */
final class WinsockHost {

    private final SymbolLookup library;

    private WinsockHost(SymbolLookup library) {
        this.library = library;
    }

    /** The host, started anew where a compiler is there; the calling test is skipped where not. */
    static WinsockHost open() {
        CLibrary.assumeCompiler();
        return new WinsockHost(Built.HOST);
    }

    /** Built when first asked for. */
    private static final class Built {
        static final SymbolLookup HOST = CLibrary.open("ws2spi_host");
    }

    @SuppressWarnings("restricted") // calls what the C source beside the tests declares
    private Object call(String function, FunctionDescriptor shape, Object... arguments) {
        try {
            return Linker.nativeLinker()
                    .downcallHandle(library.findOrThrow(function), shape)
                    .invokeWithArguments(arguments);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @SuppressWarnings("restricted") // the host hands out a table of 15 pointers
    MemorySegment table() {
        MemorySegment table = (MemorySegment) call("host_table", FunctionDescriptor.of(ADDRESS));
        return table.reinterpret(15 * ADDRESS.byteSize());
    }

    void clear() {
        call("host_clear", FunctionDescriptor.ofVoid());
    }

    void start() {
        call("host_start", FunctionDescriptor.ofVoid());
    }

    int threads() {
        return (int) call("host_threads", FunctionDescriptor.of(JAVA_INT));
    }

    int signaled(long event) {
        return (int) call("host_signaled", FunctionDescriptor.of(JAVA_INT, JAVA_LONG), event);
    }

    long posted(int part) {
        return (long) call("host_posted", FunctionDescriptor.of(JAVA_LONG, JAVA_INT), part);
    }

    int waitAlertably() {
        return (int) call("host_wait", FunctionDescriptor.of(JAVA_INT));
    }

    void blockWith(MemorySegment callback, long context) {
        call("host_block_with", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG), callback, context);
    }

    int block(MemorySegment callback, long context, int limit) {
        return (int) call(
                "host_block", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), callback, context, limit);
    }
}
