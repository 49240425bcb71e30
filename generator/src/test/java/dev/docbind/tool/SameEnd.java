package dev.docbind.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what becomes of an output by going on from it with one that is made from nothing. */
final class SameEnd {

    private final Path work;
    private final Path output;
    private final Request request;
    private int fresh;

    SameEnd(Path specs, Path work) {
        this.work = work;
        this.output = work.resolve("out");
        this.request = Request.of(specs);
    }

    Path output() {
        return output;
    }

    GenerateRun generate() {
        return new Docbind(Progress.NONE).generate(request, output, false);
    }

    /** What a run says that need not look at all pages; null where it has to. */
    @Nullable
    GenerateRun resumed() {
        LastRun last = LastRun.of(request, output, false);
        return last == null ? null : last.resumed();
    }

    /** Goes on, compares, and tells whether that was possible without a look at all pages. */
    boolean check(String what) throws IOException {
        GenerateRun resumed = resumed();
        GenerateRun now = resumed == null ? generate() : resumed;
        Path other = work.resolve("fresh-" + fresh++);
        GenerateRun expected = new Docbind(Progress.NONE).generate(request, other, false);
        if (expected.brokenPages().isEmpty()) {
            assertEquals(files(other), files(output), what);
            assertEquals(words(expected), words(now), what);
        }
        assertEquals(expected.pageFindings(), now.pageFindings(), what);
        assertEquals(expected.diagnostics(), now.diagnostics(), what);
        assertEquals(expected.brokenPages(), now.brokenPages(), what);
        assertEquals(expected.outcome(), now.outcome(), what);
        assertEquals(expected.packages(), now.packages(), what);
        delete(other);
        return resumed != null;
    }

    /** The summary but for its last line, which says how many files were written. */
    private static String words(GenerateRun run) {
        return run.summary().substring(0, run.summary().lastIndexOf('\n') + 1);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void delete(Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
