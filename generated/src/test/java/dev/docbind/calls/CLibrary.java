package dev.docbind.calls;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Builds the C sources of the tests with the system's compiler. */
final class CLibrary {

    private static final String COMPILER = "gcc";

    /** Built when first asked for. */
    private static final class Built {
        static final SymbolLookup STRESS = open("stress");
    }

    private CLibrary() {}

    /** The library of {@code stress.c}. */
    static SymbolLookup stress() {
        assumeCompiler();
        return Built.STRESS;
    }

    /** Skips the calling test where there is no C compiler. */
    static void assumeCompiler() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, COMPILER)));
        assumeTrue(installed, "needs " + COMPILER);
    }

    /** The symbols of {@code src/test/c/NAME.c}, built anew, for the life of the VM. */
    @SuppressWarnings("restricted") // loads what it has just built
    static SymbolLookup open(String name) {
        Path source = Path.of("src", "test", "c", name + ".c").toAbsolutePath();
        Path library = Path.of("target", "native", "lib" + name + ".so").toAbsolutePath();
        try {
            Files.createDirectories(library.getParent());
            run(COMPILER, "-shared", "-fPIC", "-O2", "-Wall", "-o", library.toString(), source.toString());
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
