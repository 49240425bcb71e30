package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.ctype.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages in, whole Java files out; {@code DOCBIND_GOLDEN_UPDATE=true} in the environment writes what comes out as the new expectation. */
class GoldenTest {

    private static final Path ROOT = Path.of("src/test/resources/golden/emit");

    private static Generated generated() {
        return Generated.of(ROOT.resolve("pages"), Target.WINDOWS_X64, _ -> true);
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsAsExpected() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        generated().files().forEach(file -> texts.put(file.path(), file.text()));
        if ("true".equals(System.getenv("DOCBIND_GOLDEN_UPDATE"))) {
            update(texts);
        }
        return texts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertEquals(expected(entry.getKey()), entry.getValue())));
    }

    @Test
    void nothingIsMissing() throws IOException {
        try (Stream<Path> expected = Files.walk(ROOT.resolve("expected"))) {
            assertEquals(
                    expected.filter(Files::isRegularFile)
                            .map(p -> ROOT.resolve("expected")
                                    .relativize(p)
                                    .toString()
                                    .replace(".txt", ""))
                            .sorted()
                            .toList(),
                    generated().files().stream()
                            .map(GeneratedFile::path)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void compilesWithoutAWord() {
        assertEquals(List.of(), Compiled.complaints(generated().files()));
        assertEquals(List.of(), generated().guardFindings());
    }

    private static String expected(String path) throws IOException {
        return Files.readString(ROOT.resolve("expected").resolve(path + ".txt")).replace("\r\n", "\n");
    }

    private static void update(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = ROOT.resolve("expected").resolve(text.getKey() + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
