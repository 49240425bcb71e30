package dev.docbind.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Builds the C sources of the tests, each once per run, with gcc; tests are skipped where it is not installed. */
public final class CLibrary {

    private static final Path OUT = Path.of("target", "native");

    private CLibrary() {}

    /** The library built from {@code src/test/c/NAME.c}. */
    public static synchronized Path build(String name) {
        Path source = Path.of("src", "test", "c", name + ".c").toAbsolutePath();
        Path library = OUT.resolve("lib" + name + ".so").toAbsolutePath();
        try {
            Files.createDirectories(OUT);
            if (!Files.exists(library)
                    || Files.getLastModifiedTime(library).compareTo(Files.getLastModifiedTime(source)) < 0) {
                run("gcc", "-shared", "-fPIC", "-O2", "-Wall", "-o", library.toString(), source.toString());
            }
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbols of that library, for the life of the VM. */
    public static SymbolLookup open(String name) {
        return Native.library(build(name));
    }

    /** The symbols of a library and of the VM's C library. */
    public static SymbolLookup openWithSystem(String name) {
        SymbolLookup system = java.lang.foreign.Linker.nativeLinker().defaultLookup();
        return open(name).or(system);
    }

    private static void run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            throw new TestAbortedException(command[0] + " is not installed", absent);
        }
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
