package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generation where nothing changed since the last time, and where only little did. */
class LastRunTest {

    @TempDir
    private Path folder;

    private String cacheBefore = "";
    private Path specs;
    private Path out;
    private Path page;
    private Path source;

    @BeforeEach
    void generateOnce() throws IOException {
        cacheBefore = System.getProperty("docbind.cache", "");
        System.setProperty("docbind.cache", folder.resolve("cache").toString());
        specs = folder.resolve("specs");
        out = folder.resolve("out");
        Pages.write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: linux-x64\n");
        page = Pages.function(specs, "toupper");
        assertTrue(generate().contains("1 page read"));
        source = out.resolve("a/chars/Chars.java");
    }

    @AfterEach
    void restoreCache() {
        System.setProperty("docbind.cache", cacheBefore);
    }

    @Test
    void theRecordAnswersWhereNothingChanged() throws IOException {
        Path record = record();
        Files.writeString(record, Files.readString(record).replace("1 page read", "1 page remembered"));
        assertTrue(generate().contains("1 page remembered"));
    }

    @Test
    void aChangedOutputFileIsMadeAgain() throws IOException {
        String text = Files.readString(source);
        Files.writeString(source, text + " ");
        assertTrue(generate().contains("1 written"));
        assertEquals(text, Files.readString(source));
    }

    @Test
    void aDeletedOutputFileIsMadeAgain() throws IOException {
        Files.delete(source);
        assertTrue(generate().contains("1 written"));
        assertTrue(Files.exists(source));
    }

    @Test
    void aChangedPageIsReadAgain() throws IOException {
        Files.writeString(page, Files.readString(page).replace("The letter.", "The character."));
        generate();
        assertTrue(Files.readString(source).contains("The character."));
    }

    @Test
    void otherSettingsAreOtherWork() {
        CommandRun.of("generate", specs, "--out", out, "--base-package", "b");
        assertTrue(Files.exists(out.resolve("b/chars/Chars.java")));
    }

    @Test
    void aDamagedRecordIsPassedOver() throws IOException {
        for (String damage : new String[] {"", "null", "{}", "[1]", "{\"input\":"}) {
            Files.writeString(record(), damage);
            assertTrue(generate().contains("1 page read"), damage);
        }
    }

    @Test
    void findingsAreToldAgain() throws IOException {
        Pages.write(specs, "broken.md", "");
        CommandRun first = CommandRun.of("generate", specs, "--out", out);
        CommandRun second = CommandRun.of("generate", specs, "--out", out);
        assertTrue(first.err().contains("page.empty"), first.err());
        assertEquals(first.code(), second.code());
        assertEquals(findings(first), findings(second));
    }

    private static String findings(CommandRun run) {
        return run.err().substring(0, run.err().indexOf(" read, "));
    }

    private String generate() {
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(0, run.code(), run.err());
        return run.err();
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
