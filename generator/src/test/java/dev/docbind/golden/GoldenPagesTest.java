package dev.docbind.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every page below {@code golden/reading} and compares diagnostics and declaration with the files beside it. With the
 * system property {@code golden.update} set, the files are written instead; look at the difference before you keep it.
 */
class GoldenPagesTest {

    private static final Path ROOT = Path.of("src/test/resources/golden/reading");
    private static final int FEWEST = 120;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughCases() throws IOException {
        assertTrue(pages().size() >= FEWEST, "only " + pages().size() + " cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsExpected(String path) throws IOException {
        Result<Page> page = new PageReader().read(path, Files.readAllBytes(ROOT.resolve(path)));
        Result<Declaration> declaration =
                page.value() == null ? new Result<>(null, List.of()) : new PageExtractor().extract(page.value());
        List<Diagnostic> found = new ArrayList<>(page.diagnostics());
        found.addAll(declaration.diagnostics());
        compare(path, "diagnostics", found.stream().map(GoldenPagesTest::line).collect(Collectors.joining()));
        Declaration value = declaration.value();
        compare(path, "declaration", value == null ? "none\n" : DeclarationText.of(value));
    }

    private static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint() == null ? "" : "  hint: " + diagnostic.hint() + "\n";
        return diagnostic + "\n" + hint;
    }

    private static void compare(String path, String kind, String actual) throws IOException {
        Path file = ROOT.resolve(path.substring(0, path.length() - 2) + kind);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertTrue(Files.exists(file), "no " + file + "; run once with -Dgolden.update=true and look at it");
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, path + ": " + kind);
    }
}
