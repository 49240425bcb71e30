package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says reaches a terminal or a build log as words only, and a run that is out of memory says so. */
class HostileConsoleTest {

    @TempDir
    private Path work;

    @Test
    void controlCharactersOfPagesAreNotPrinted() throws IOException {
        Path specs = work.resolve("specs");
        Pages.write(
                specs,
                "bad/page.md",
                "---\nUID: \"NF:\\e[2Jbad.\\n::error::x\\u202e\"\nreq.header: \"\\e]0;x\\a.h\"\n\"a\\e[1m\": b\n\"a\\e[1m\": c\n---\n\n# x\n");
        for (String command : new String[] {"generate", "lint", "model", "check"}) {
            CommandRun run = command.equals("generate") || command.equals("check")
                    ? CommandRun.of(command, specs, "--out", work.resolve("out"), "--verbose")
                    : CommandRun.of(command, specs, "--verbose");
            String said = (command.equals("model") ? "" : run.out()) + run.err();
            assertFalse(said.contains("\u001b") || said.contains("\u0007") || said.contains("\u202e"), said);
            assertFalse(said.lines().anyMatch(line -> line.startsWith("::")), said);
        }
    }

    @Test
    void aPageThatIsTooLargeIsNotEvenRead() throws IOException {
        Path specs = work.resolve("specs");
        Pages.write(specs, "small/page.md", Pages.text("toupper", "in"));
        Path large = Files.createDirectories(specs.resolve("large")).resolve("page.md");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        CommandRun run = CommandRun.of("generate", specs, "--out", work.resolve("out"));
        assertEquals(3, run.code(), run.toString());
        assertTrue(run.err().contains("page.too-large"), run.toString());
    }

    @Test
    void memoryThatRunsOutIsSaid() {
        StringWriter err = new StringWriter();
        assertEquals(70, Main.exhausted(new PrintWriter(err, true), new OutOfMemoryError("Java heap space")));
        assertTrue(err.toString().contains("-Xmx"), err.toString());
        assertEquals(70, Main.exhausted(new PrintWriter(err, true), new StackOverflowError()));
    }
}
