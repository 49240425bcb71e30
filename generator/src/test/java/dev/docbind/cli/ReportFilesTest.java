package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report replaces an older one and nothing else. */
class ReportFilesTest {

    @TempDir
    private Path work;

    @Test
    void anOlderReportIsReplacedAndFilesOfOthersStay() throws IOException {
        Path specs = Pages.write(work.resolve("specs"), "c/page.md", Pages.text("toupper", "in"))
                .getParent();
        Path out = work.resolve("report");
        assertEquals(0, CommandRun.of("report", specs, "--out", out).code());
        String first = Files.readString(out.resolve("index.html"));
        Files.writeString(out.resolve("functions.html"), first + "changed");
        assertEquals(0, CommandRun.of("report", specs, "--out", out).code());
        assertFalse(Files.readString(out.resolve("functions.html")).endsWith("changed"));

        Path site = Pages.write(work.resolve("site"), "findings.html", "<p>mine</p>")
                .getParent();
        CommandRun refused = CommandRun.of("report", specs, "--out", site);
        assertEquals(4, refused.code(), refused.toString());
        assertTrue(refused.err().contains("findings.html is in the way"), refused.toString());
        assertEquals("<p>mine</p>", Files.readString(site.resolve("findings.html")));
        assertFalse(Files.exists(site.resolve("index.html")));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path specs = Pages.write(work.resolve("specs"), "c/page.md", Pages.text("toupper", "in"))
                .getParent();
        Path victim = Files.writeString(work.resolve("victim"), "mine");
        Path out = Files.createDirectories(work.resolve("report"));
        Files.createSymbolicLink(out.resolve("index.html"), victim);
        assertEquals(4, CommandRun.of("report", specs, "--out", out).code());
        assertEquals("mine", Files.readString(victim));
    }
}
