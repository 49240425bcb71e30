package dev.docbind.lint;

import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.format.LintFormat;
import dev.docbind.source.SourceTree;
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

    /** The report of a directory; codes count as known where the directory's own tables would have to tell. */
    static LintReport lint(Path directory) {
        SourceTree tree = SourceTree.list(directory).optional().orElseThrow();
        LintContext context = LintContext.of(tree.pages(), _ -> true);
        return new Linter(LintSettings.DEFAULT).lint(new LintTree(tree, new PageExtractor()), context);
    }
}
