package dev.docbind.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documentation in two states of which a run between them has much to do: all files change, some come, some go.
 *
 * @param first the one state
 * @param second the other
 */
record TwoStates(Path first, Path second) {

    private static final int HEADERS = 24;

    static TwoStates in(Path folder) throws IOException {
        return new TwoStates(
                write(folder.resolve("first"), 0, HEADERS, "a letter"),
                write(folder.resolve("second"), HEADERS / 4, HEADERS + HEADERS / 4, "a character"));
    }

    private static Path write(Path specs, int from, int to, String word) throws IOException {
        for (int i = from; i < to; i++) {
            String text = Pages.text("toupper", "in").replace("chars", "h" + i).replace("a letter", word);
            Pages.write(specs, "h" + i + "/page.md", text);
        }
        return specs;
    }

    /** Every file of a directory by its path, as text. */
    static Map<String, String> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString(), TwoStates::read, (a, _) -> a, TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
