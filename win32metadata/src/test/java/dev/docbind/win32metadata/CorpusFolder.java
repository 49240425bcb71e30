package dev.docbind.win32metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static synchronized Path unpacked(Path archive, String collection) {
        Path folder = Path.of("target", "corpus").toAbsolutePath();
        Path done = folder.resolve(collection + ".done");
        try {
            if (!Files.exists(done)) {
                Files.createDirectories(folder);
                Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
                        .inheritIO()
                        .start();
                if (tar.waitFor() != 0) {
                    throw new IOException("cannot unpack " + archive);
                }
                Files.writeString(done, "");
            }
            return folder.resolve(collection);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
