package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Restricted calls are made, and their warning is suppressed, in one class; the compiler's lint sees to all others. */
class RestrictedCallsTest {

    @Test
    void oneClassSuppressesTheWarning() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            List<String> suppressing = sources.filter(Files::isRegularFile)
                    .filter(RestrictedCallsTest::suppresses)
                    .map(path -> path.getFileName().toString())
                    .toList();
            assertEquals(List.of("Native.java"), suppressing);
        }
    }

    private static boolean suppresses(Path source) {
        try {
            return Files.readString(source).contains("@SuppressWarnings");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
