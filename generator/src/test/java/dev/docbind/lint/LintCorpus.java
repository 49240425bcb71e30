package dev.docbind.lint;

import dev.docbind.lint.format.LintFormat;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lints a directory and writes the report as JSON, for looking at findings of a whole corpus without the command line. */
public final class LintCorpus {

    private LintCorpus() {}

    /**
     * Lints a directory.
     *
     * @param arguments the directory and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        try (Writer out =
                new OutputStreamWriter(Files.newOutputStream(Path.of(arguments[1])), StandardCharsets.UTF_8)) {
            LintFormat.JSON.write(lint(Path.of(arguments[0])), out);
        }
    }

    /** The report of a directory, as the command makes it: with the codes in view that its pages and the built-in facts give. */
    static LintReport lint(Path directory) {
        return new Docbind(Progress.NONE).lint(directory, LintSettings.DEFAULT).report();
    }
}
