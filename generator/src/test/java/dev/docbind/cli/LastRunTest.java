package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generation where nothing changed since the last time, and where only little did. */
class LastRunTest {

    private static final FileTime OLD = FileTime.from(Instant.parse("2001-02-03T04:05:06.789123Z"));

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
        settle();
        assertTrue(generate().contains("0 written"));
        assertEquals(OLD, Files.getLastModifiedTime(record()));
    }

    @Test
    void touchedFilesOfTheSameContentAreNoChange() throws IOException {
        settle();
        FileTime later = FileTime.from(OLD.toInstant().plusSeconds(60));
        Files.setLastModifiedTime(page, later);
        Files.setLastModifiedTime(source, later);
        generate();
        assertNotEquals(OLD, Files.getLastModifiedTime(record()), "the new times are remembered");
        settle();
        generate();
        assertEquals(OLD, Files.getLastModifiedTime(record()));
    }

    @Test
    void aChangeOfTheSameLengthRightAfterTheRunIsSeen() throws IOException {
        Files.writeString(page, Files.readString(page).replace("The letter.", "The lettre."));
        generate();
        assertTrue(Files.readString(source).contains("The lettre."));
        Files.writeString(source, Files.readString(source).replace("The lettre.", "The letter."));
        generate();
        assertTrue(Files.readString(source).contains("The lettre."));
    }

    /** Makes all files old, so that their times count, and marks the record, so that it shows when it is written again. */
    private void settle() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(specs), Files.walk(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, OLD);
            }
        }
        generate();
        Files.setLastModifiedTime(record(), OLD);
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
        byte[] whole = Files.readAllBytes(record());
        for (int length : new int[] {0, 1, 8, 16, 20, whole.length / 2, whole.length - 1}) {
            Files.write(record(), Arrays.copyOf(whole, length));
            assertTrue(generate().contains("1 page read"), length + " bytes");
        }
        for (int place = 0; place < whole.length; place += 97) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x11;
            Files.write(record(), damaged);
            assertTrue(generate().contains("1 page read"), "byte " + place);
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
            return files.filter(file -> file.toString().endsWith(".run"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
