package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user meets whose pages are not as they should be: a place, an id, a hint, the documented exit code. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path specs;
    private Path out;

    @BeforeEach
    void startWithOneGoodPage() throws IOException {
        specs = folder.resolve("specs");
        out = folder.resolve("out");
        Pages.write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: linux-x64\n");
        Pages.function(specs, "toupper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nf-chars-empty.md  | ''                                        | chars/nf-chars-empty.md:1: error:  | [page.empty]
                    nf-chars-broken.md | '---\\nUID: [x\\ntitle: y\\n---\\n# y'    | chars/nf-chars-broken.md:          | [page.front-matter.malformed]
                    nf-chars-open.md   | '---\\nUID: NF:chars.open\\n'             | chars/nf-chars-open.md:1: error:   | [page.front-matter.unclosed]
                    zz-chars-kind.md   | '---\\nUID: ZZ:chars.kind\\n---\\n# kind' | chars/zz-chars-kind.md:            | [page.kind.unknown]
                    nameless.md        | '---\\nms.topic: function\\n---\\ntext'    | chars/nameless.md:                 | [page.subject.missing]
                    """)
    void aBrokenPageIsLeftOutAndLocated(String file, String text, String place, String id) throws IOException {
        Pages.write(specs, "chars/" + file, text.replace("\\n", "\n"));
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains(place), run.err());
        assertTrue(run.err().contains(id), run.err());
        assertTrue(run.err().contains("\n    "), "a hint is missing: " + run.err());
        assertTrue(Files.exists(out.resolve("a/chars/Chars.java")));
    }

    @Test
    void modelIsCompleteThoughAPageIsBroken() throws IOException {
        Pages.write(specs, "chars/nf-chars-empty.md", "");
        CommandRun run = CommandRun.of("model", specs);
        assertEquals(3, run.code());
        assertTrue(run.out().contains("\"name\" : \"toupper\""), run.out());
        assertTrue(run.out().endsWith("}\n"));
    }

    @Test
    void anUnknownTypeLeavesItsFunctionUnboundAndNothingElse() throws IOException {
        Pages.write(
                specs,
                "chars/nf-chars-odd.md",
                Pages.text("odd", "in").replace("int odd(int c)", "int odd(struct nowhere c)"));
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("1 function bound"), run.err());
        assertTrue(run.err().contains("odd"), run.err());
    }

    @Test
    void aPageThatBreaksKeepsTheOutputItHad() throws IOException {
        Pages.write(
                specs, "other/nf-other-tolower.md", Pages.text("tolower", "in").replace("chars", "other"));
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        String before = Files.readString(out.resolve("a/other/Other.java"));
        Pages.write(specs, "other/nf-other-tolower.md", "");
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(3, run.code(), run.err());
        assertEquals(before, Files.readString(out.resolve("a/other/Other.java")));
        assertTrue(run.err().contains("other/nf-other-tolower.md"), run.err());
        assertTrue(run.err().contains("3 files kept as an earlier run made them"), run.err());
    }

    @Test
    void aPageThatIsGoneTakesItsOutputAlong() throws IOException {
        Path page = Pages.write(
                specs, "other/nf-other-tolower.md", Pages.text("tolower", "in").replace("chars", "other"));
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        Files.delete(page);
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        assertFalse(Files.exists(out.resolve("a/other/Other.java")));
        assertTrue(Files.exists(out.resolve("a/chars/Chars.java")));
    }

    @Test
    void aMissingDirectoryIsWrongUsage() {
        CommandRun run = CommandRun.of("generate", folder.resolve("nowhere"), "--out", out);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("nowhere: error: There is no such directory. [specs.unreadable]"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderWithoutPagesIsPointedAt() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandRun run = CommandRun.of("generate", empty, "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("empty: warning: There is no page here. [specs.empty]"), run.err());
        assertFalse(run.err().contains("Javadoc:"), run.err());
    }

    @Test
    void aFolderThatCannotBeReadIsReported() throws IOException {
        Path closed = specs.resolve("closed");
        Pages.write(specs, "closed/nf-closed-x.md", Pages.text("x", "in"));
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        assertTrue(closed.toFile().setReadable(false));
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertTrue(closed.toFile().setReadable(true));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("closed: error:"), run.err());
        assertTrue(Files.exists(out.resolve("a/closed/Closed.java")), "pages that cannot be read are not removed ones");
    }

    @Test
    void aWrongKeyIsPointedAt() throws IOException {
        Pages.write(specs, "chars/docbind.yaml", "# c\npolcy: strict\n");
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("chars/docbind.yaml:2:1: error:"), run.err());
        assertTrue(run.err().contains("Did you mean policy?"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void anOverlayForNoPageIsPointedAt() throws IOException {
        Pages.write(specs, "overlays/chars.yaml", "uid: NF:chars.topper\nreason: r\ntypes: {c: int}\n");
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("overlays/chars.yaml:1:6: error:"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aNameThatNothingHasIsPointedAt() {
        CommandRun run = CommandRun.of("generate", specs, "--out", out, "--include", "topper");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Nothing is called topper. [select.unmatched]"), run.err());
        assertTrue(run.err().contains("Did you mean toupper?"), run.err());
    }

    @Test
    void outputThatCannotBeWrittenHasItsOwnCode() throws IOException {
        Files.writeString(out, "a file where a folder is wanted");
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(4, run.code(), run.err());
        assertEquals("a file where a folder is wanted", Files.readString(out));
    }
}
