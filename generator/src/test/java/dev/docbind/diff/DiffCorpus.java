package dev.docbind.diff;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diff.format.DiffFormat;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintReport;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.LintTree;
import dev.docbind.lint.Linter;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares two directories of pages and writes the differences as JSON, for looking at whole corpora. */
public final class DiffCorpus {

    private DiffCorpus() {}

    /**
     * Compares two directories.
     *
     * @param arguments the old directory, the new one, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Result<DiffReport> report = ModelDiff.compare(input(Path.of(arguments[0])), input(Path.of(arguments[1])));
        try (Writer out =
                new OutputStreamWriter(Files.newOutputStream(Path.of(arguments[2])), StandardCharsets.UTF_8)) {
            DiffFormat.JSON.write(report.optional().orElseThrow(), out);
        }
    }

    /** A directory with its model, page errors and lint findings. */
    static DiffInput input(Path directory) {
        SourceTree tree = SourceTree.list(directory).optional().orElseThrow();
        PageExtractor extractor = new PageExtractor();
        List<Declaration> declarations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : tree.pages()) {
            Result<Page> page = tree.read(path);
            diagnostics.addAll(page.diagnostics());
            page.optional().ifPresent(read -> {
                Result<Declaration> declaration = extractor.extract(read);
                diagnostics.addAll(declaration.diagnostics());
                declaration.optional().ifPresent(declarations::add);
            });
        }
        ResolveOptions options = ResolveOptions.of(Target.WINDOWS_X64);
        Result<ApiModel> model = new Resolver().resolve(declarations, options);
        diagnostics.addAll(model.diagnostics());
        LintReport lint = new Linter(LintSettings.DEFAULT)
                .lint(
                        new LintTree(tree, extractor),
                        LintContext.of(tree.pages(), model.optional().orElseThrow()));
        return new DiffInput(directory.toString(), new Result<>(model.value(), diagnostics), lint.findings());
    }
}
