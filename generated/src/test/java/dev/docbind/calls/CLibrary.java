package dev.docbind.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds the C sources of the tests with the system's compiler. */
final class CLibrary {

    private static final SymbolLookup STRESS = open("stress");

    private CLibrary() {}

    /** The library of {@code stress.c}. */
    static SymbolLookup stress() {
        return STRESS;
    }

    /** The symbols of {@code src/test/c/NAME.c}, built anew, for the life of the VM. */
    @SuppressWarnings("restricted") // loads what it has just built
    static SymbolLookup open(String name) {
        Path source = Path.of("src", "test", "c", name + ".c").toAbsolutePath();
        Path library = Path.of("target", "native", "lib" + name + ".so").toAbsolutePath();
        try {
            Files.createDirectories(library.getParent());
            run("gcc", "-shared", "-fPIC", "-O2", "-Wall", "-o", library.toString(), source.toString());
            return SymbolLookup.libraryLookup(library, Arena.global());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + "\n" + output);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
