package dev.docbind.header;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A native object made for tests: its table has a function of its own in each place, which writes down where it stands
 * and with which arguments it was called.
 */
final class RecordingObject {

    /** How many places the table has. */
    static final int PLACES = 400;

    /** How many arguments are written down, the object's pointer not counted. */
    static final int ARGUMENTS = 16;

    private final MemorySegment pointer;
    private final MethodHandle slot;
    private final MethodHandle argument;

    @SuppressWarnings("restricted") // calls what text() declares
    private RecordingObject(SymbolLookup library) throws ReflectiveOperationException {
        Linker linker = Linker.nativeLinker();
        try {
            this.pointer = (MemorySegment)
                    linker.downcallHandle(library.findOrThrow("object"), FunctionDescriptor.of(ValueLayout.ADDRESS))
                            .invokeExact();
        } catch (Throwable failed) {
            throw new ReflectiveOperationException(failed);
        }
        this.slot =
                linker.downcallHandle(library.findOrThrow("last_slot"), FunctionDescriptor.of(ValueLayout.JAVA_INT));
        this.argument = linker.downcallHandle(
                library.findOrThrow("last_argument"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    /** Compiles the object's library with gcc and loads it. */
    @SuppressWarnings("restricted") // loads what it has just built
    static RecordingObject build(Path folder, Arena arena) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("object.c"), text());
        Path library = folder.resolve("libobject.so");
        CompilerRun gcc = new CompilerRun("gcc", java.util.List.of("-shared", "-fPIC", "-O0"));
        CompilerRun.Outcome outcome = gcc.run(Files.readString(source), java.util.List.of("-o", library.toString()));
        if (outcome.code() != 0) {
            throw new IOException(outcome.messages());
        }
        return new RecordingObject(SymbolLookup.libraryLookup(library, arena));
    }

    private static String text() {
        StringBuilder text = new StringBuilder("static int slot = -1; static long long last[16];\n");
        StringBuilder table = new StringBuilder("static void *table[] = {");
        String names = "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p";
        String parameters = "long long " + names.replace(", ", ", long long ");
        for (int i = 0; i < PLACES; i++) {
            text.append("static long long at").append(i).append("(void *self, ").append(parameters);
            text.append(") { long long all[] = {").append(names).append("}; ");
            text.append("for (int x = 0; x < 16; x++) last[x] = all[x]; slot = ")
                    .append(i);
            text.append("; return 0; }\n");
            table.append("at").append(i).append(", ");
        }
        return text + table.toString() + "};\nstatic void *instance[] = {table};\n"
                + "void *object(void) { return instance; }\n"
                + "int last_slot(void) { int was = slot; slot = -1; return was; }\n"
                + "long long last_argument(int index) { return last[index]; }\n";
    }

    /** The interface pointer. */
    MemorySegment pointer() {
        return pointer;
    }

    /** The place that was called last, and forgets it; -1 for none. */
    int slot() throws Throwable {
        return (int) slot.invokeExact();
    }

    /** An argument of the last call, as 64 bits. */
    long argument(int index) throws Throwable {
        return (long) argument.invokeExact(index);
    }
}
