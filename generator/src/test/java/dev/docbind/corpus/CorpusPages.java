package dev.docbind.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the big page collections beside the working copy and unpacks each once below {@code target}. */
public final class CorpusPages {

    private CorpusPages() {}

    /** A file of test data that lies beside the working copy, as {@code truth/structs.json}. */
    public static Optional<Path> shared(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared").resolve(path);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The folder of an unpacked collection, {@code learn} or {@code ddi-2024}; empty where the archive is not there. */
    public static Optional<Path> unpacked(String collection) {
        return shared("corpus/" + collection + ".tar.xz").map(archive -> unpack(archive, collection));
    }

    /** All markdown pages of a folder in a stable order. */
    public static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Unpacks beside and moves into place, so that of two test runs that begin at once neither sees half a collection. */
    private static synchronized Path unpack(Path archive, String collection) {
        Path folder = Path.of("target", "corpus").toAbsolutePath();
        Path whole = folder.resolve(collection);
        try {
            if (!Files.isDirectory(whole)) {
                Files.createDirectories(folder);
                Path own = Files.createTempDirectory(folder, collection);
                Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", own.toString())
                        .inheritIO()
                        .start();
                if (tar.waitFor() != 0) {
                    throw new IOException("cannot unpack " + archive);
                }
                move(own.resolve(collection), whole);
            }
            return whole;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Moves a folder, unless another run was first; what is left over then goes with {@code target}. */
    private static void move(Path own, Path whole) throws IOException {
        try {
            Files.move(own, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException second) {
            if (!Files.isDirectory(whole)) {
                throw second;
            }
        }
    }
}
