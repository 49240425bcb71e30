package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.config.OverlayReader;
import dev.docbind.config.SettingsReader;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows as Java, configuration or a page is true of this version. */
class DocSamplesTest {

    private static final Path ROOT = Path.of("..");

    /** Just enough of other tools' interfaces for the samples that compare with them. */
    private static final String OTHERS = """
            interface Library {}
            final class Native {
                static <T> T load(String name, Class<T> type) { return null; }
                static int getLastError() { return 0; }
            }
            final class unistd_h {
                static int chdir(MemorySegment path) { return 0; }
            }
            """;

    private record Sample(String file, int line, String text) {}

    @TempDir
    private Path folder;

    private static List<Sample> samples(String language) throws IOException {
        List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String opening = lines.get(i).strip();
                if (opening.matches("`{3,}" + language)) {
                    int first = i + 1;
                    String closing = opening.substring(0, opening.lastIndexOf('`') + 1);
                    while (!lines.get(++i).strip().equals(closing)) {}
                    String text = String.join("\n", lines.subList(first, i)).stripIndent();
                    samples.add(new Sample(file.toString(), first, text + "\n"));
                }
            }
        }
        assertFalse(samples.isEmpty(), "no samples of " + language);
        return samples;
    }

    private static String wrapped(Sample sample) {
        boolean libc = sample.text().contains("Libc");
        String field = sample.text().contains("Clock clock") || libc ? "" : "Clock clock = Clock.load();\n";
        return "import java.lang.foreign.*;\nimport dev.docbind.runtime.*;\n"
                + (libc ? "import dev.docbind.bindings.libc.*;\n" : "import example.bindings.clock.*;\n")
                + "class Sample {\nvoid run() throws Exception {\n" + field + sample.text() + "}\n}\n" + OTHERS;
    }

    @Test
    void javaSamplesCompileAgainstGeneratedCode() throws IOException {
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of("generate", ROOT.resolve("examples/src/main/specs"), "--out", out);
        assertEquals(0, run.code(), run.err());
        Path libc = folder.resolve("libc");
        assertEquals(
                0,
                CommandRun.of("generate", ROOT.resolve("specs"), "--out", libc).code());
        Files.deleteIfExists(libc.resolve("module-info.java"));
        for (Sample sample : samples("java")) {
            assertEquals(
                    List.of(),
                    JavaCheck.errors(folder, "Sample", wrapped(sample), out, libc),
                    sample.file() + ":" + sample.line());
        }
        String wrong = wrapped(new Sample("", 1, "clock.noSuchFunction();\n"));
        assertFalse(JavaCheck.errors(folder, "Sample", wrong, out, libc).isEmpty(), "a wrong sample passes");
    }

    @Test
    void yamlSamplesAreReadWithoutComplaint() throws IOException {
        for (Sample sample : samples("yaml")) {
            String place = sample.file() + ":" + sample.line();
            if (sample.text().startsWith("-")) {
                assertEquals(List.of(), OverlayReader.read(place, sample.text()).diagnostics());
            } else {
                assertEquals(
                        List.of(), SettingsReader.read(place, sample.text()).diagnostics());
            }
        }
    }

    @Test
    void pageSamplesAreReadAsTheyAreMeant() throws IOException {
        for (Sample sample : samples("markdown")) {
            if (!sample.text().contains("## -syntax")) {
                continue;
            }
            String place = sample.file() + ":" + sample.line();
            String start = sample.text().startsWith("---")
                    ? ""
                    : "---\nUID: NF:h.f\ntitle: f function\n---\n\n# f function\n\n";
            Page page = new PageReader()
                    .read("h/nf-h-f.md", start + sample.text())
                    .optional()
                    .orElseThrow();
            Result<Declaration> read = new PageExtractor().extract(page);
            assertEquals(
                    List.of(),
                    read.diagnostics().stream()
                            .filter(one -> one.severity() != Severity.INFO)
                            .toList(),
                    place);
            assertFalse(read.optional().orElseThrow().page().code().isEmpty(), place + " declares nothing");
        }
    }

    @Test
    void linksOfTheReadmeLeadSomewhere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (String part : readme.split("]\\(")) {
            String target = part.substring(0, Math.max(0, part.indexOf(')')));
            if (target.matches("[\\w./-]+") && !part.equals(readme)) {
                assertTrue(Files.exists(ROOT.resolve(target)), target);
            }
        }
    }

    @Test
    void aNewPageLintsCleanOnceItIsFilledIn() throws IOException {
        Path specs = folder.resolve("specs");
        CommandRun made = CommandRun.of("new", "function", "AcmeTurn", "--header", "acme", "--dir", specs);
        assertEquals(0, made.code(), made.err());
        Path page = Path.of(made.out().strip());
        assertTrue(CommandRun.of("lint", specs).out().contains("text.placeholder"), "an empty page is told");
        List<String> filled = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("## -see-also")) {
                break;
            }
            filled.add(line.replace("TBD AcmeTurn(", "int AcmeTurn(")
                    .replace("  TBD   first", "  int   first")
                    .replace("**TBD_CONSTANT**", "**ACME_SLOW**")
                    .replace("**TBD_ERROR**", "**ERROR_ACCESS_DENIED**")
                    .replace("description: TBD", "description: Turns a wheel by a number of steps.")
                    .replaceFirst("^ - TBD$", " - Acme.dll")
                    .replaceFirst(
                            "TBD: what the function.*",
                            "The **AcmeTurn** function turns a wheel and reports where it stands.")
                    .replaceFirst("TBD: what the value.*", "By how many steps to turn, from 1 to 9.")
                    .replaceFirst("TBD: constants.* \\|$", "Turns by one step. |")
                    .replaceFirst("TBD: pointer.*", "A pointer to a buffer that receives the name of the wheel.")
                    .replaceFirst("TBD: when this.* \\|$", "The wheel belongs to another process. |")
                    .replaceFirst("TBD: what else.*", "A wheel may be turned from any thread."));
        }
        Files.write(page, filled);
        CommandRun lint = CommandRun.of("lint", specs);
        assertEquals(0, lint.code(), lint.out() + lint.err());
        assertFalse(lint.out().contains(page.getFileName().toString()), lint.out());
    }
}
