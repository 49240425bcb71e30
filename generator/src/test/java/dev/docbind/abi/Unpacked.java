package dev.docbind.abi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks an archive of pages. */
final class Unpacked {

    private Unpacked() {}

    static Path of(Path archive, Path work) throws IOException {
        Path target = Files.createDirectories(work.resolve("pages"));
        Process tar = new ProcessBuilder("tar", "-xf", archive.toAbsolutePath().toString(), "-C", target.toString())
                .inheritIO()
                .start();
        if (tar.onExit().join().exitValue() != 0) {
            throw new IOException("cannot unpack " + archive);
        }
        return target;
    }
}
