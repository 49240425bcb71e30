package dev.docbind.header;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Objects that a C++ compiler made of {@code objects.cpp}. For Microsoft's convention clang compiles the classes for Windows;
 * its intermediate code then becomes a library of this system whose functions keep the convention, and {@code
 * objects.c} calls them as the C functions that they are said to be: object first, then the address of the result.
 */
final class NativeObjects {

    /** Names as Microsoft's compiler makes them, which linkers of this system do not take. */
    private static final Pattern MANGLED = Pattern.compile("\"\\?[^\"]*\"");

    private static final Pattern DEFINE = Pattern.compile("(?m)^define (linkonce_odr )?(dso_local )?");
    private static final Pattern CALL = Pattern.compile("(?m)\\bcall (?!.*@llvm\\.)");
    private static final Pattern LAYOUT = Pattern.compile("(?m)^(target datalayout = \")e-m:w-");
    private static final Pattern TRIPLE = Pattern.compile("(?m)^target triple = .*$");

    private final SymbolLookup library;

    private NativeObjects(SymbolLookup library) {
        this.library = library;
    }

    /** A library whose classes were compiled for Windows. */
    static Path microsoft(Path folder) throws IOException {
        Path source = resource(folder, "objects.cpp");
        Path shim = resource(folder, "objects.c");
        Path code = folder.resolve("objects.ll");
        run(
                "clang",
                "--target=x86_64-pc-windows-msvc",
                "-fno-rtti",
                "-ffreestanding",
                "-O1",
                "-S",
                "-emit-llvm",
                source.toString(),
                "-o",
                code.toString());
        Files.writeString(code, native64(Files.readString(code)));
        Path object = folder.resolve("objects.o");
        run("clang", "-w", "-O1", "-fPIC", "-c", code.toString(), "-o", object.toString());
        Path library = folder.resolve("libobjects.so");
        run("gcc", "-shared", "-fPIC", shim.toString(), object.toString(), "-o", library.toString());
        return library;
    }

    private static String native64(String code) {
        String text = MANGLED.matcher(code)
                .replaceAll(name -> Matcher.quoteReplacement("\"" + name.group().replaceAll("\\W", "_") + "\""));
        text = DEFINE.matcher(text)
                .replaceAll(found -> "define " + (found.group(1) == null ? "" : found.group(1)) + "win64cc ");
        text = CALL.matcher(text).replaceAll("call win64cc ");
        text = LAYOUT.matcher(text).replaceAll("$1e-m:e-");
        return TRIPLE.matcher(text).replaceAll("target triple = \"x86_64-pc-linux-gnu\"");
    }

    /** A library whose classes g++ compiled for this system. */
    static Path gnu(Path folder) throws IOException {
        Path library = folder.resolve("libobjects.so");
        run("g++", "-shared", "-fPIC", resource(folder, "objects.cpp").toString(), "-o", library.toString());
        return library;
    }

    private static Path resource(Path folder, String name) throws IOException {
        try (InputStream stream = NativeObjects.class.getResourceAsStream(name)) {
            return Files.writeString(folder.resolve(name), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            abort(command[0] + " is not installed");
            return;
        }
        String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(List.of(command) + ": " + messages);
        }
    }

    @SuppressWarnings("restricted") // loads what was just built
    static NativeObjects load(Path library, Arena arena) {
        return new NativeObjects(SymbolLookup.libraryLookup(library, arena));
    }

    /** An object by the name of the function that gives it. */
    @SuppressWarnings("restricted") // calls what objects.cpp declares
    MemorySegment get(String name) throws ReflectiveOperationException {
        try {
            return (MemorySegment) Linker.nativeLinker()
                    .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(ValueLayout.ADDRESS))
                    .invokeExact();
        } catch (Throwable failed) {
            throw new ReflectiveOperationException(failed);
        }
    }

    /** How often a reference to {@code place} was given up. */
    @SuppressWarnings("restricted") // calls what objects.cpp declares
    int released() throws ReflectiveOperationException {
        try {
            return (int) Linker.nativeLinker()
                    .downcallHandle(library.findOrThrow("released"), FunctionDescriptor.of(ValueLayout.JAVA_INT))
                    .invokeExact();
        } catch (Throwable failed) {
            throw new ReflectiveOperationException(failed);
        }
    }
}
