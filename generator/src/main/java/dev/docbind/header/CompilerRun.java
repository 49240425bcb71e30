package dev.docbind.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a C compiler on a text.
 *
 * @param compiler the compiler's name or path
 * @param options options that every run takes, such as include directories
 */
public record CompilerRun(String compiler, List<String> options) {

    private static final int SECONDS = 120;
    private static final int NOT_RUN = -1;

    /**
     * What a run came to.
     *
     * @param code its exit code; -1 where it could not be started or did not end in time
     * @param output what it wrote to standard output
     * @param messages what it wrote to standard error
     */
    public record Outcome(int code, String output, String messages) {

        /** Whether the compiler ran to its end. */
        public boolean ran() {
            return code != NOT_RUN;
        }
    }

    /** Runs the compiler with more options on a C text that stands in a file of its own. */
    public Outcome run(String text, List<String> more) {
        try {
            Path folder = Files.createTempDirectory("docbind");
            try {
                return run(folder, text, more);
            } finally {
                for (String name : List.of("unit.c", "out", "messages")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException broken) {
            return new Outcome(NOT_RUN, "", String.valueOf(broken.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(NOT_RUN, "", "interrupted");
        }
    }

    private Outcome run(Path folder, String text, List<String> more) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("unit.c"), text);
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(options);
        command.addAll(more);
        command.add(source.toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("messages").toFile());
        // Messages are read by programs and people of any language: plain words, plain quotes.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return new Outcome(NOT_RUN, "", compiler + " did not end within " + SECONDS + " seconds");
        }
        return new Outcome(process.exitValue(), read(folder.resolve("out")), read(folder.resolve("messages")));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
