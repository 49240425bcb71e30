package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands on good input. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private Path specs;
    private Path out;

    @BeforeEach
    void startWithTwoPages() throws IOException {
        specs = folder.resolve("specs");
        out = folder.resolve("out");
        Pages.write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: linux-x64\n");
        Pages.function(specs, "toupper");
        Pages.function(specs, "tolower");
    }

    @TestFactory
    List<DynamicTest> everyCommandHelpsWithExamples() {
        return Main.commandLine().getSubcommands().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    CommandRun run = CommandRun.of(name, "--help");
                    assertEquals(0, run.code());
                    assertTrue(run.out().contains("Examples:\n  docbind " + name), run.out());
                    assertFalse(run.out().contains("\033["), "colours without a terminal");
                }))
                .toList();
    }

    @Test
    void helpIsACommandToo() {
        CommandRun run = CommandRun.of("help", "check");
        assertEquals(0, run.code(), run.err());
        assertEquals(CommandRun.of("check", "--help").out(), run.out());
    }

    @Test
    void everyCommandKnowsItsVersion() {
        CommandRun run = CommandRun.of("generate", "--version");
        assertEquals(CommandRun.of("--version").out(), run.out());
        assertTrue(run.out().startsWith("docbind "), run.out());
    }

    @Test
    void aMistypedCommandIsToldInTwoLines() {
        CommandRun run = CommandRun.of("generat");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Did you mean: docbind generate"), run.err());
        assertTrue(run.err().endsWith("See docbind --help.\n"), run.err());
    }

    @TestFactory
    List<DynamicTest> whatIsMisspeltIsGuessed() {
        return List.of(
                guess("toupper", "explain", "topuper", specs),
                guess("Did you mean toupper?", "generate", specs, "--out", out, "--include", "touppre"),
                guess("Did you mean function?", "new", "funktion", "f", "--header", "h"),
                guess("Did you mean linux-x64?", "generate", specs, "--target", "linux-x46"),
                guess("Did you mean strict?", "generate", specs, "--policy", "strickt"),
                guess("Did you mean markdown?", "diff", specs, specs, "--format", "makrdown"),
                guess("--format", "lint", specs, "--formt", "json"));
    }

    private static DynamicTest guess(String hint, Object... arguments) {
        return DynamicTest.dynamicTest(hint, () -> {
            CommandRun run = CommandRun.of(arguments);
            assertEquals(2, run.code(), run.err());
            assertTrue(run.err().contains(hint), run.err());
        });
    }

    @Test
    void generatingTwiceWritesOnce() {
        CommandRun first = CommandRun.of("generate", specs, "--out", out);
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("2 pages read, 2 functions bound, 0 unbound"), first.err());
        CommandRun second = CommandRun.of("generate", specs, "--out", out);
        assertTrue(second.err().contains("0 written, 0 deleted"), second.err());
        assertEquals("", second.out());
    }

    @Test
    void quietSaysNothingWhenAllIsWell() {
        CommandRun run = CommandRun.of("generate", specs, "--out", out, "--quiet");
        assertEquals("", run.err());
        assertEquals("", run.out());
    }

    @Test
    void onlyWhatIsAskedForIsGenerated() throws IOException {
        assertEquals(
                0,
                CommandRun.of("generate", specs, "--out", out, "--include", "to?pper")
                        .code());
        String chars = Files.readString(out.resolve("a/chars/Chars.java"));
        assertTrue(chars.contains("toupper("));
        assertFalse(chars.contains("tolower("));
    }

    @Test
    void thePolicyOfTheCommandLineWins() {
        CommandRun run = CommandRun.of("generate", specs, "--out", out, "--policy", "report");
        assertTrue(run.err().contains("0 functions bound, 2 unbound"), run.err());
    }

    @Test
    void modelIsJson() throws IOException {
        CommandRun run = CommandRun.of("model", specs);
        assertEquals(0, run.code());
        var json = new ObjectMapper().readTree(run.out());
        assertEquals("docbind-model/1", json.path("schema").asText());
        assertEquals("linux-x64", json.path("target").asText());
        assertEquals(2, json.path("functions").size());
        assertEquals("", run.err());
    }

    @Test
    void checkAgreesAfterGenerating() {
        CommandRun.of("generate", specs, "--out", out, "--base-package", "other.name");
        CommandRun run = CommandRun.of("check", specs, "--out", out);
        assertEquals(0, run.code(), run.err());
    }

    /** A page that cannot be read is not gone, and generating anew would not help. */
    @Test
    void checkTellsUnreadablePagesFromDrift() throws IOException {
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        Pages.write(specs, "chars/nf-chars-toupper.md", "---\nUID: x\n");
        CommandRun run = CommandRun.of("check", specs, "--out", out);
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("not compared: chars/nf-chars-toupper.md."), run.err());
        assertFalse(run.err().contains("is gone"), run.err());
        assertFalse(run.err().contains("drift"), run.err());
    }

    @TestFactory
    List<DynamicTest> checkNamesWhatDrifted() {
        return List.of(
                drift("a sentence", "The letter.", "The letter, or EOF.", "chars/toupper#param.c"),
                drift("a direction", "[in]", "[in, out]", "chars/toupper#param.c"),
                drift(
                        "the description",
                        "Does something to a letter.\n\n## -syntax",
                        "Other.\n\n## -syntax",
                        "chars/toupper#description"),
                drift(
                        "an error code",
                        "The outcome.",
                        "| Code | Meaning |\n|---|---|\n| **EDOM** | No letter. |\n",
                        "chars/toupper#error.EDOM"));
    }

    private DynamicTest drift(String name, String before, String after, String statement) {
        return DynamicTest.dynamicTest(name, () -> {
            Path page = specs.resolve("chars/nf-chars-toupper.md");
            String text = Pages.text("toupper", "in");
            Files.writeString(page, text);
            CommandRun.of("generate", specs, "--out", out);
            assertTrue(text.contains(before));
            Files.writeString(page, text.replace(before, after));
            CommandRun run = CommandRun.of("check", specs, "--out", out);
            assertEquals(1, run.code());
            assertTrue(run.err().contains("chars/nf-chars-toupper.md:"), run.err());
            assertTrue(run.err().contains("The statement " + statement + " "), run.err());
            assertFalse(run.err().contains("tolower#"), run.err());
        });
    }

    @Test
    void checkWithoutManifestIsWrongUsage() {
        CommandRun run = CommandRun.of("check", specs, "--out", folder.resolve("nowhere"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("[check.manifest-missing]"), run.err());
    }

    @Test
    void explainSaysWhatAFunctionRestsOn() {
        CommandRun run = CommandRun.of("explain", "toupper", specs);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("chars/toupper#param.c"), run.out());
        assertEquals(2, CommandRun.of("explain", "nothing", specs).code());
    }

    @Test
    void diffTellsWhatCallersMeet() throws IOException {
        Path after = folder.resolve("after");
        Pages.write(after, "docbind.yaml", "root: true\ntarget: linux-x64\n");
        Pages.function(after, "toupper");
        CommandRun run = CommandRun.of("diff", specs, after, "--no-lint", "--fail-on-breaking");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("tolower"), run.out());
        assertEquals(2, CommandRun.of("diff", specs, folder.resolve("nowhere")).code());
    }

    @TestFactory
    List<DynamicTest> aNewPageIsReadable() {
        return java.util.Arrays.stream(dev.docbind.tool.NewPage.Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.id(), () -> {
                    Path fresh = folder.resolve("new-" + kind.id());
                    CommandRun made = CommandRun.of("new", kind.id(), "Thing", "--header", "h.h", "--dir", fresh);
                    assertEquals(0, made.code(), made.err());
                    assertTrue(Files.isRegularFile(Path.of(made.out().strip())));
                    CommandRun model = CommandRun.of("model", fresh);
                    assertEquals(0, model.code(), model.err());
                    assertFalse(model.out().contains("\"bound\" : true"), "the template's types are nobody's");
                    assertEquals(
                            4,
                            CommandRun.of("new", kind.id(), "Thing", "--header", "h", "--dir", fresh)
                                    .code());
                }))
                .toList();
    }

    @Test
    void aNewPageNeedsUsableNames() {
        for (String name : List.of("../x", "a b", "1a", "x/y")) {
            assertEquals(
                    2,
                    CommandRun.of("new", "function", name, "--header", "h", "--dir", specs)
                            .code());
            assertEquals(
                    2,
                    CommandRun.of("new", "function", "f", "--header", "../" + name, "--dir", specs)
                            .code());
        }
    }

    @Test
    void allOptionsAreDescribed() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertTrue(
                            option.description().length > 0, command.getCommandName() + " " + option.longestName()));
        }
    }
}
