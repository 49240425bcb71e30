package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with what is read out of them and what is said about them, line by line. */
class GoldenDeclarationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"page-functions", "types", "unreadable"})
    void readsAsExpected(String name) throws IOException {
        CParser parser = new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64));
        Result<List<CDeclaration>> result = parser.parse(text(name + ".h"), SourceLocation.of(name + ".h", 1));
        String actual = String.join(
                "\n",
                Stream.concat(
                                result.optional().orElseThrow().stream().map(new CPrinter()::declaration),
                                result.diagnostics().stream().map(Diagnostic::toString))
                        .toList());
        assertEquals(text(name + ".expected").strip(), actual);
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = GoldenDeclarationsTest.class.getResourceAsStream("declarations/" + name)) {
            return new String(java.util.Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
