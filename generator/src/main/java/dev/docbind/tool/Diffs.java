package dev.docbind.tool;

import dev.docbind.diagnostic.Result;
import dev.docbind.diff.DiffInput;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.ModelDiff;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintSettings;
import dev.docbind.model.ApiModel;
import java.nio.file.Path;
import java.util.List;

/** Loads two states of documentation and compares them. */
final class Diffs {

    private final Progress progress;
    private final boolean lint;

    Diffs(Progress progress, boolean lint) {
        this.progress = progress;
        this.lint = lint;
    }

    Result<DiffReport> compare(Path before, Path after) {
        return ModelDiff.compare(load(before), load(after));
    }

    private DiffInput load(Path directory) {
        ModelRun run = new Models(progress, Request.of(directory)).make();
        ApiModel model = run.refused() ? null : Merge.of(run);
        List<Finding> findings = lint && !run.refused()
                ? new Lints(progress)
                        .run(directory, LintSettings.DEFAULT)
                        .report()
                        .findings()
                : List.of();
        return new DiffInput(directory.toString(), new Result<>(model, run.diagnostics()), findings);
    }
}
