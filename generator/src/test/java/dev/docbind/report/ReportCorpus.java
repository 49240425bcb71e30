package dev.docbind.report;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.LintTree;
import dev.docbind.lint.Linter;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the report of a directory, for looking at it in a browser. */
public final class ReportCorpus {

    private ReportCorpus() {}

    /**
     * Writes a report.
     *
     * @param arguments the directory of pages, the directory to write to and the title
     */
    public static void main(String[] arguments) throws IOException {
        SourceTree tree = SourceTree.list(Path.of(arguments[0])).optional().orElseThrow();
        PageExtractor extractor = new PageExtractor();
        List<Declaration> declarations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : tree.pages()) {
            tree.read(path).optional().ifPresent(page -> {
                Result<Declaration> declaration = extractor.extract(page);
                diagnostics.addAll(declaration.diagnostics());
                declaration.optional().ifPresent(declarations::add);
            });
        }
        Result<ApiModel> model = new Resolver().resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64));
        diagnostics.addAll(model.diagnostics());
        ApiModel value = model.optional().orElseThrow();
        ReportInput input = new ReportInput(
                arguments[2],
                tree.pages().size(),
                value,
                diagnostics,
                new Linter(LintSettings.DEFAULT)
                        .lint(new LintTree(tree, extractor), LintContext.of(tree.pages(), value)));
        for (ReportFile file : HtmlReport.files(input)) {
            Files.writeString(Path.of(arguments[1]).resolve(file.path()), file.text());
        }
    }
}
