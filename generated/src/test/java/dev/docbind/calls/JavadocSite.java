package dev.docbind.calls;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Renders the Javadoc of the generated bindings, with every check of doclint as an error. */
final class JavadocSite {

    private JavadocSite() {}

    /** Renders into a folder; fails with what the tool says where it warns or fails. */
    static void render(Path folder) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output, true);
        int status = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(writer, writer, arguments(folder).toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("javadoc ended with " + status + "\n" + output);
        }
    }

    private static List<String> arguments(Path folder) {
        return List.of(
                "-quiet",
                "-notimestamp",
                "-Werror",
                "-Xdoclint:all",
                "-Xmaxerrs",
                "100000",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "--module-path",
                System.getProperty("java.class.path"),
                "--module-source-path",
                "dev.docbind.bindings=" + Path.of("src", "main", "java"),
                "--module",
                "dev.docbind.bindings");
    }
}
