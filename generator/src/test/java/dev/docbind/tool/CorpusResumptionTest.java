package dev.docbind.tool;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link ResumptionTest} says of made-up pages also holds of real ones, of headers that lean on each other. */
@Tag("corpus")
class CorpusResumptionTest {

    private static final List<String> HEADERS = List.of("ndis", "ntddk", "dbgmodel");
    private static final int EDITS = 30;

    @TempDir
    private Path work;

    private String cacheBefore = "";

    @BeforeEach
    void ownCache() {
        cacheBefore = System.getProperty("docbind.cache", "");
        System.setProperty("docbind.cache", work.resolve("cache").toString());
    }

    @AfterEach
    void restoreCache() {
        System.setProperty("docbind.cache", cacheBefore);
    }

    @Test
    void editsEndAsFromNothing() throws IOException {
        Optional<Path> folder = CorpusPages.unpacked("ddi-2024");
        assumeTrue(folder.isPresent(), "the page collections are not beside this working copy");
        Path specs = work.resolve("specs");
        for (String header : HEADERS) {
            copy(folder.get().resolve("wdk-ddi-src/content").resolve(header), specs.resolve(header));
        }
        List<Path> pages = pages(specs);
        assertTrue(pages.size() > 1000, pages.size() + " pages");
        SameEnd same = new SameEnd(specs, work);
        same.generate();
        Random random = new Random(24);
        int spared = 0;
        for (int i = 0; i < EDITS; i++) {
            Path page = pages.get(random.nextInt(pages.size()));
            PageEdit edit =
                    i % 2 == 0 ? PageEdit.SENTENCE : PageEdit.values()[random.nextInt(PageEdit.values().length)];
            Files.writeString(page, edit.edited(Files.readString(page), random));
            spared += same.check(i + ": " + edit + " " + specs.relativize(page)) ? 1 : 0;
        }
        assertTrue(spared >= EDITS / 3, "only " + spared + " were spared");
    }

    private static List<Path> pages(Path specs) throws IOException {
        try (Stream<Path> files = Files.walk(specs)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
