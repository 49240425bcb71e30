package dev.docbind.benchmarks.corpus;

import dev.docbind.cli.WarmUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Loads the classes of all contenders, so that an ahead-of-time cache can be made of them. */
public final class Training {

    private Training() {}

    /**
     * Runs floor and peer once, and the generator as the launcher does for its own cache.
     *
     * @param args a directory of pages and one to write to
     * @throws IOException if pages cannot be read
     */
    public static void main(String[] args) throws IOException {
        Floor.main(new String[] {args[0]});
        Peer.generate(Path.of(args[1], "peer"), Set.of("CreateFileW", "WSAStartup"), false);
        WarmUp.main(new String[] {args[0], folder(Path.of(args[0])).toString(), args[1]});
    }

    /** A folder that holds pages of functions. */
    private static Path folder(Path pages) throws IOException {
        return PageTree.pages(pages).stream()
                .filter(page -> page.getFileName().toString().startsWith("nf-"))
                .findFirst()
                .orElseThrow()
                .getParent();
    }
}
