package dev.docbind.tool;

import dev.docbind.diagnostic.Result;
import dev.docbind.lint.HeaderDeclarations;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintReport;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.Linter;
import dev.docbind.source.SourceTree;
import java.nio.file.Path;
import java.util.List;

/** Lints one specs directory, with the codes and types in view that its model brings to light. */
final class Lints {

    private final Progress progress;

    Lints(Progress progress) {
        this.progress = progress;
    }

    /** What sidecar files declare, for the target of the first unit that has any. */
    private static HeaderDeclarations declared(ModelRun model) {
        return model.models().stream()
                .map(UnitModel::options)
                .filter(options -> !options.sidecars().isEmpty())
                .findFirst()
                .map(options -> HeaderDeclarations.of(options.target(), options.sidecars()))
                .orElse(HeaderDeclarations.NONE);
    }

    LintRun run(Path directory, LintSettings settings) {
        ModelRun model = new Models(progress, Request.of(directory)).make();
        if (model.refused()) {
            return new LintRun(new LintReport(List.of(), List.of(), List.of(), 0), model.diagnostics());
        }
        Result<SourceTree> listed = SourceTree.list(directory);
        SourceTree tree = listed.optional().orElse(new SourceTree(directory, List.of(), List.of()));
        LintContext context = LintContext.of(tree.pages(), Merge.of(model)).with(declared(model));
        progress.begin("linting", tree.pages().size());
        LintReport report = new Linter(settings).lint(new LintPages(tree, progress), context);
        progress.end();
        return new LintRun(report, List.of());
    }
}
