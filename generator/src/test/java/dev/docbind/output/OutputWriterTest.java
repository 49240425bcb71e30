package dev.docbind.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.diagnostic.Result;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output is replaced whole, kept inside its directory, and touches nothing but the tool's own files. */
class OutputWriterTest {

    @TempDir
    Path temporary;

    private Path output;

    @BeforeEach
    void setUp() {
        output = temporary.resolve("out");
    }

    private static GeneratedFile file(String name, String body, String page) {
        String text = "package a.b;\n\nclass %s {\n    int %s;\n}\n".formatted(name, body);
        Outline outline = new Outline("a.b", List.of("class " + name, name + "/field int " + body));
        return new GeneratedFile("a/b/" + name + ".java", text, outline, List.of(page));
    }

    private static OutputSet set(GeneratedFile... files) {
        TreeMap<String, Manifest.PageEntry> pages = new TreeMap<>();
        TreeMap<String, Manifest.FileEntry> entries = new TreeMap<>();
        for (GeneratedFile file : files) {
            file.pages().forEach(page -> pages.put("UID:" + page, new Manifest.PageEntry(page, "0", new TreeMap<>())));
            List<String> uids = file.pages().stream().map(page -> "UID:" + page).toList();
            entries.put(file.path(), new Manifest.FileEntry(OutputSet.hash(file.text()), uids));
        }
        TreeMap<String, String> options = new TreeMap<>(Map.of("base", "a"));
        return new OutputSet(List.of(files), new Manifest(Manifest.SCHEMA, "1", true, options, pages, entries));
    }

    private Result<OutputWriter.Written> write(OutputSet set) {
        return OutputWriter.write(output, set, Set.of());
    }

    private static OutputWriter.Written done(Result<OutputWriter.Written> result) {
        assertEquals(List.of(), result.diagnostics());
        return result.optional().orElseThrow();
    }

    @Test
    void writesWhatDiffersAndRemovesWhatIsStale() throws IOException {
        done(write(set(file("A", "x", "a.md"), file("B", "x", "b.md"))));
        OutputSet second = set(file("A", "x", "a.md"), file("C", "x", "c.md"));
        Path kept = output.resolve("a/b/A.java");
        Object before = Files.readAttributes(kept, "lastModifiedTime,fileKey");
        OutputWriter.Written written = done(write(second));
        assertEquals(List.of("a/b/C.java"), written.changed());
        assertEquals(List.of("a/b/B.java"), written.deleted());
        assertEquals(before, Files.readAttributes(kept, "lastModifiedTime,fileKey"));
        assertEquals(List.of(), DriftCheck.check(output, second));
        assertTrue(done(write(second)).changed().isEmpty());
    }

    @Test
    void foreignFilesAreNeitherOverwrittenNorRemoved() throws IOException {
        Path foreign = output.resolve("a/b/A.java");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");
        Result<OutputWriter.Written> result = write(set(file("A", "x", "a.md"), file("B", "x", "b.md")));
        assertNull(result.value());
        assertEquals("output.foreign-file", result.diagnostics().getFirst().id());
        assertEquals("mine", Files.readString(foreign));
        assertFalse(Files.exists(output.resolve("a/b/B.java")));
        Files.move(foreign, output.resolve("a/b/Mine.java"));
        done(write(set(file("B", "x", "b.md"))));
        done(write(set()));
        assertTrue(Files.exists(output.resolve("a/b/Mine.java")));
    }

    @Test
    void pageThatBrokeKeepsItsOutput() throws IOException {
        done(write(set(file("A", "x", "a.md"), file("B", "x", "b.md"))));
        OutputSet without = set(file("B", "y", "b.md"));
        OutputWriter.Written written = done(OutputWriter.write(output, without, Set.of("a.md")));
        assertEquals(List.of("a/b/A.java"), written.kept());
        assertTrue(Files.exists(output.resolve("a/b/A.java")));
        assertEquals(List.of("a/b/A.java"), done(write(without)).deleted());
    }

    @Test
    void symbolicLinksLeadNowhere() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("a"), elsewhere);
        Result<OutputWriter.Written> result = write(set(file("A", "x", "a.md")));
        assertNull(result.value());
        assertEquals("output.not-written", result.diagnostics().getFirst().id());
        try (var entries = Files.list(elsewhere)) {
            assertEquals(0, entries.count());
        }
    }

    @Test
    void pathsCannotLeaveTheDirectory() {
        for (String path : List.of("../x/A.java", "/tmp/A.java", "a/../../A.java", "a/b/A.txt", "a\\b.java", "")) {
            GeneratedFile good = file("A", "x", "a.md");
            GeneratedFile bad = new GeneratedFile(path, good.text(), good.outline(), good.pages());
            assertNull(write(set(bad)).value(), path);
        }
    }

    @Test
    void runThatDiedIsFinishedByTheNext() throws IOException {
        OutputSet first = set(file("A", "x", "a.md"), file("B", "x", "b.md"));
        done(write(first));
        OutputSet second = set(file("A", "y", "a.md"), file("C", "x", "c.md"));
        TreeMap<String, Manifest.FileEntry> both =
                new TreeMap<>(first.manifest().files());
        both.putAll(second.manifest().files());
        Files.writeString(
                output.resolve(Manifest.FILE),
                second.manifest().with(false, both).toJson());
        Files.writeString(output.resolve("a/b/C.java"), "half");
        Files.writeString(output.resolve("a/b/.A.java.docbind-tmp"), "half");
        assertFalse(DriftCheck.check(output, second).isEmpty());
        done(write(second));
        assertEquals(List.of(), DriftCheck.check(output, second));
        try (var entries = Files.list(output.resolve("a/b"))) {
            assertEquals(2, entries.count());
        }
    }

    @Test
    void driftIsNamed() throws IOException {
        OutputSet set = set(file("A", "x", "a.md"));
        assertEquals("output.drift", DriftCheck.check(output, set).getFirst().id());
        done(write(set));
        Files.writeString(output.resolve("a/b/A.java"), "edited");
        assertEquals(
                "a/b/A.java",
                DriftCheck.check(output, set).getFirst().location().file());
        done(write(set));
        assertEquals(List.of(), DriftCheck.check(output, set));
    }

    @Test
    void manifestSurvivesItsOwnText() {
        Manifest manifest = set(file("A", "x", "a.md")).manifest();
        assertEquals(manifest, Manifest.parse(manifest.toJson()));
        assertNull(Manifest.parse("{}"));
        assertNull(Manifest.parse("no json"));
        assertNotNull(Manifest.parse(Manifest.empty().toJson()));
    }

    @Test
    void guardStopsEverything() {
        GeneratedFile good = file("A", "x", "a.md");
        GeneratedFile bad = new GeneratedFile(
                "a/b/B.java",
                "package a.b;\nclass B { static { } }\n",
                new Outline("a.b", List.of("class B")),
                List.of());
        assertEquals(
                OutputGuard.ID, write(set(good, bad)).diagnostics().getFirst().id());
        assertFalse(Files.exists(output));
    }
}
