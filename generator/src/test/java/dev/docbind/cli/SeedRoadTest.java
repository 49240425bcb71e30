package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page the project began with goes the whole road as it is: to Java, with all its prose and all its defects told. */
class SeedRoadTest {

    private static final Path SEED = Path.of("../../shared/corpus/seed/nf-ws2spi-wpuclosethread.md");
    private static final Path STRUCTURE = Path.of("../specs/ws2spi/ns-ws2spi-wsathreadid.md");

    @TempDir
    private Path folder;

    private Path specs;
    private Path out;

    @BeforeEach
    void copyTheSeed() throws IOException {
        assumeTrue(Files.exists(SEED), "no shared corpus");
        specs = folder.resolve("specs");
        out = folder.resolve("out");
        Pages.write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: windows-x64\n");
        Pages.write(specs, "ws2spi/" + SEED.getFileName(), Files.readString(SEED));
    }

    @Test
    void signatureContractAndProse() throws IOException {
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        String java = Files.readString(out.resolve("a/ws2spi/Ws2spi.java"));
        assertTrue(java.contains("default int WPUCloseThread(WSATHREADID lpThreadId, IntOut lpErrno)"), java);
        assertTrue(java.contains("default void WPUCloseThreadOrThrow(WSATHREADID lpThreadId)"), java);
        String errors = Files.readString(out.resolve("a/ws2spi/WPUCloseThreadError.java"));
        assertTrue(errors.contains("WSANOTINITIALISED(10_093") || errors.contains("WSANOTINITIALISED(10093"), errors);
        String shown = words(java + errors);
        String body = Files.readString(SEED).replaceFirst("(?s)^---.*?\n---\n", "");
        List<String> lost = Arrays.stream(
                        words(body.replaceAll("<[^>]*>|(?m)^#+ .*$", " ")).split(" "))
                .filter(word -> !shown.contains(word))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void structureIsOpaqueUntilItsPageIsThere() throws IOException {
        CommandRun.of("generate", specs, "--out", out);
        assertTrue(opaque());
        Pages.write(specs, "ws2spi/" + STRUCTURE.getFileName(), Files.readString(STRUCTURE));
        CommandRun.of("generate", specs, "--out", out);
        assertTrue(Files.exists(out.resolve("a/ws2spi/WSATHREADID.java")));
        assertTrue(!opaque());
    }

    @Test
    void everyDefectIsTold() {
        String findings = CommandRun.of("lint", specs).out();
        for (String key : List.of("UID", "title", "author", "description", "ms.assetid", "ms.date", "req.header")) {
            assertTrue(findings.contains("the value of " + key + " only holds the place of one"), findings);
        }
        assertTrue(findings.contains("[returns.other-function]"), findings);
    }

    private boolean opaque() throws IOException {
        return Files.readString(out.resolve("a/ws2spi/WSATHREADID.java")).contains("The layout is not documented");
    }

    private static String words(String text) {
        return text.replaceAll("[^A-Za-z0-9_]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
