package dev.docbind.win32metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Finds a page collection beside the working copy and unpacks it once below {@code target}. */
final class CorpusFolder {

    private CorpusFolder() {}

    static Optional<Path> of(String collection) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path archive = folder.resolve("shared/corpus").resolve(collection + ".tar.xz");
            if (Files.exists(archive)) {
                return Optional.of(unpacked(archive, collection));
            }
        }
        return Optional.empty();
    }

    /** Unpacks beside and moves into place, so that of two test runs that begin at once neither sees half a collection. */
    private static synchronized Path unpacked(Path archive, String collection) {
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
