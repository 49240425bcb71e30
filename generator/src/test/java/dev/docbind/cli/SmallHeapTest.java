package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole driver documentation generates in a small heap. */
@Tag("corpus")
class SmallHeapTest {

    private static final String HEAP = "-Xmx384m";

    @TempDir
    private Path work;

    @Test
    void driverDocumentationFitsIntoASmallHeap() throws IOException, InterruptedException {
        Optional<Path> pages = CorpusPages.unpacked("ddi-2024");
        assumeTrue(pages.isPresent(), "the page collections are not beside this working copy");
        Path out = work.resolve("out");
        Path log = work.resolve("log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Ddocbind.cache=" + work.resolve("cache"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "generate",
                pages.get().toString(),
                "--out",
                out.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        assertTrue(code == 0 || code == ExitCode.PAGES_LEFT_OUT.number(), () -> code + ": " + tail(log));
        assertTrue(Files.exists(out.resolve("docbind-manifest.json")), () -> tail(log));
    }

    private static String tail(Path log) {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 2000));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
