package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.lint.LintReport;
import java.util.List;

/**
 * What linting found.
 *
 * @param report the report
 * @param refusals why nothing was done; empty when it was
 */
public record LintRun(LintReport report, List<Diagnostic> refusals) {

    /** Whether there is anything that must not stay. */
    public boolean failed() {
        return report.failed();
    }
}
