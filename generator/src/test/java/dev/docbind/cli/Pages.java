package dev.docbind.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Small pages for tests of the command line. */
final class Pages {

    private Pages() {}

    /** Writes a page that binds a function of one integer. */
    static Path function(Path specs, String name) throws IOException {
        return write(specs, "chars/nf-chars-" + name + ".md", text(name, "in"));
    }

    /** The text of such a page. */
    static String text(String name, String direction) {
        return """
                ---
                UID: NF:chars.%1$s
                title: %1$s function (chars.h)
                description: Does something to a letter.
                req.dll: libc.so.6
                ---

                # %1$s function

                ## -description

                Does something to a letter.

                ## -syntax

                ```c
                int %1$s(int c);
                ```

                ## -parameters

                ### -param c [%2$s]

                The letter.

                ## -returns

                The outcome.
                """.formatted(name, direction);
    }

    /** A specs folder for what gcc compiles for this system; the calling test is skipped where there is no gcc. */
    static Path forGcc(Path folder) throws IOException {
        assumeTrue(
                Stream.of("/usr/bin/gcc", "/usr/local/bin/gcc").anyMatch(gcc -> Files.exists(Path.of(gcc))), "no gcc");
        Path specs = folder.resolve("specs");
        write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: linux-x64\nlibraries: libc.so.6\n");
        return specs;
    }

    /** Writes a file with the folders it needs. */
    static Path write(Path specs, String path, String text) throws IOException {
        Path file = specs.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
