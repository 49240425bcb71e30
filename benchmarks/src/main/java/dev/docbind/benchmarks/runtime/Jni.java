package dev.docbind.benchmarks.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JNI contender; its library is built by gcc when first used. */
final class Jni {

    private static final String SOURCE = "docbind.benchmarks.jni";

    static {
        load();
    }

    private Jni() {}

    static native int abs(int number);

    static native int clock(int id, long time);

    static native int clockOrThrow(int id, long time);

    @SuppressWarnings("restricted")
    private static void load() {
        try {
            Path source = Path.of(System.getProperty(SOURCE, "benchmarks/src/main/c/jni.c"));
            Path library = Files.createTempDirectory("docbind-jni").resolve("libjni.so");
            Path include = Path.of(System.getProperty("java.home"), "include");
            Process gcc = new ProcessBuilder(List.of(
                            "gcc", "-O2", "-shared", "-fPIC", "-I" + include, "-I" + include.resolve("linux"),
                            "-o", library.toString(), source.toString()))
                    .inheritIO()
                    .start();
            if (gcc.onExit().join().exitValue() != 0) {
                throw new IOException("gcc failed on " + source);
            }
            System.load(library.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
