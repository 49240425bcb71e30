package dev.docbind.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The collections of real pages that lie beside a working copy. Tests that need one are skipped where it is absent.
 *
 * @param name its name, as the archive has it
 * @param root the directory with the pages
 */
public record Corpus(String name, Path root) {

    private static final Path SHARED = Path.of("../../shared/corpus");
    private static final Path UNPACKED = Path.of("target/corpus");

    /** All collections: three archives, the pages of the SDK reference and the page the project began with. */
    public static List<Corpus> all() {
        assumeTrue(Files.isDirectory(SHARED), "no corpus beside the working copy");
        List<Corpus> all = new ArrayList<>();
        for (String archive : new String[] {"ddi-2024", "ddi-2018", "learn"}) {
            all.add(archive(archive));
        }
        all.add(new Corpus("sdk-api", SHARED.resolve("sdk-api")));
        all.add(new Corpus("seed", SHARED.resolve("seed")));
        return all;
    }

    /** One of the archives, unpacked on first use. */
    public static Corpus archive(String name) {
        Path packed = SHARED.resolve(name + ".tar.xz");
        assumeTrue(Files.isRegularFile(packed), "no " + packed);
        Path top = UNPACKED.resolve(name);
        if (!Files.isDirectory(top)) {
            unpack(packed);
        }
        Path content = top.resolve("wdk-ddi-src/content");
        return new Corpus(name, Files.isDirectory(content) ? content : top.resolve("desktop-src"));
    }

    private static void unpack(Path packed) {
        try {
            Files.createDirectories(UNPACKED);
            Path scratch = Files.createTempDirectory(UNPACKED, "unpack");
            Process tar = new ProcessBuilder(
                            "tar", "-xJf", packed.toAbsolutePath().toString())
                    .directory(scratch.toFile())
                    .inheritIO()
                    .start();
            assumeTrue(tar.waitFor() == 0, "tar cannot unpack " + packed);
            try (var tops = Files.list(scratch)) {
                for (Path each : tops.toList()) {
                    Files.move(each, UNPACKED.resolve(each.getFileName()));
                }
            }
            Files.delete(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Hands the text of every page to a consumer, in order. */
    public void forEach(BiConsumer<String, byte[]> consumer) {
        SourceTree tree = SourceTree.list(root).optional().orElseThrow();
        for (String page : tree.pages()) {
            try {
                consumer.accept(page, Files.readAllBytes(root.resolve(page)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
