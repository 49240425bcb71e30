package dev.docbind.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Remembers what one execution last read and wrote, so that an unchanged build does nothing. */
final class BuildCache {

    private final Path file;
    private final Path output;

    BuildCache(Path file, Path output) {
        this.file = file;
        this.output = output;
    }

    /** Whether the last successful run read input of this hash and what it wrote is still there, untouched. */
    boolean holds(String hash) throws IOException {
        return Files.isRegularFile(file) && Files.readAllLines(file).equals(lines(hash));
    }

    /** Forgets the last run, so that one that fails half-way is never taken for done. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Remembers a successful run. */
    void store(String hash) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines(hash));
    }

    /** The hash of the input, then each file of the output with its size and time. */
    private List<String> lines(String hash) throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.isDirectory(output)) {
            try (Stream<Path> all = Files.walk(output)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    lines.add(output.relativize(path).toString().replace('\\', '/') + " " + Files.size(path) + " "
                            + Files.getLastModifiedTime(path).toMillis());
                }
            }
        }
        lines.sort(null);
        lines.addFirst(hash);
        return lines;
    }
}
