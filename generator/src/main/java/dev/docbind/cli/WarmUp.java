package dev.docbind.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what runs do, so that the launcher can have an ahead-of-time cache made of the classes this needs: generates
 * for some pages, and again after one of a few others has changed.
 */
public final class WarmUp {

    private WarmUp() {}

    /**
     * Runs.
     *
     * @param arguments a specs directory, a folder of it without settings that other folders need, and a directory to
     *     write to
     * @throws IOException if the pages cannot be copied
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[2]);
        generate(Path.of(arguments[0]), work.resolve("all"));
        Path few = work.resolve("pages");
        List<Path> pages = copy(Path.of(arguments[1]), few);
        generate(few, work.resolve("few"));
        for (Path page : pages) {
            Files.writeString(page, Files.readString(page) + "\nOne more sentence.\n");
            generate(few, work.resolve("few"));
        }
    }

    private static void generate(Path specs, Path out) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(nowhere, nowhere, "generate", specs.toString(), "--out", out.toString());
    }

    /** Copies the pages of a folder, and names those of functions and structures. */
    private static List<Path> copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("index"))
                    .sorted()
                    .limit(5)
                    .toList();
        }
    }
}
