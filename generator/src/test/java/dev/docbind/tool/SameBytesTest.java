package dev.docbind.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generation writes, the manifest included, depends neither on threads, line ends, order of files nor on the day. */
class SameBytesTest {

    private static final Path SPECS = Path.of("../specs");
    private static final Pattern DATE = Pattern.compile("\\b20[2-9]\\d-[01]\\d-[0-3]\\d\\b");

    @TempDir
    private Path folder;

    private String cacheBefore = "";

    @BeforeEach
    void ownCache() {
        cacheBefore = System.getProperty("docbind.cache", "");
        System.setProperty("docbind.cache", folder.resolve("cache").toString());
    }

    @AfterEach
    void restoreCache() {
        System.setProperty("docbind.cache", cacheBefore);
    }

    @Test
    void oneThreadAndMany() throws IOException {
        Path specs = copy("specs", "\n", false);
        Map<String, String> alone = generated(specs, "alone", 1);
        assertTrue(alone.size() > 50, alone.size() + " files");
        assertEquals(alone, generated(specs, "few", 3));
        assertEquals(alone, generated(specs, "many", 16));
    }

    @Test
    void lineEndsAndOrderOfFiles() throws IOException {
        Map<String, String> unix = generated(copy("unix/specs", "\n", false), "out", 4);
        assertEquals(unix, generated(copy("windows/specs", "\r\n", true), "out2", 4));
    }

    @Test
    void noDateInAnyFile() throws IOException {
        generated(SPECS, "out", 4)
                .forEach((path, text) -> assertEquals(
                        List.of(),
                        DATE.matcher(text)
                                .results()
                                .map(found -> found.group())
                                .filter(date -> !pagesHold(date))
                                .toList(),
                        path));
    }

    /** Dates that pages speak of are text as any other. */
    private static boolean pagesHold(String date) {
        try (Stream<Path> files = Files.walk(SPECS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .anyMatch(file -> read(file).contains(date));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the project's own pages with the given line ends, written in one order or the other. */
    private Path copy(String name, String lineEnd, boolean backwards) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> all = Files.walk(SPECS)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : backwards ? files.reversed() : files) {
                Path copy = target.resolve(SPECS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy, read(file).replace("\r\n", "\n").replace("\n", lineEnd), StandardCharsets.ISO_8859_1);
            }
        }
        return target;
    }

    /** All files that generation writes, by path; bytes as Latin-1 characters. */
    private Map<String, String> generated(Path specs, String out, int threads) throws IOException {
        Path target = folder.resolve(out);
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            GenerateRun run = pool.submit(() -> new Docbind(Progress.NONE).generate(Request.of(specs), target, false))
                    .join();
            assertEquals(GenerateRun.Outcome.WRITTEN, run.outcome());
        }
        try (Stream<Path> all = Files.walk(target)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> target.relativize(file).toString(),
                            SameBytesTest::read,
                            (a, _) -> a,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
