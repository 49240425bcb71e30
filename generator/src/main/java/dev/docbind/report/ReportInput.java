package dev.docbind.report;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.lint.LintReport;
import dev.docbind.model.ApiModel;
import java.util.List;

/**
 * What a report is about.
 *
 * @param title what the user calls it
 * @param pages how many pages were read
 * @param model the model
 * @param diagnostics findings of reading and resolving
 * @param lint lint findings
 */
public record ReportInput(String title, int pages, ApiModel model, List<Diagnostic> diagnostics, LintReport lint) {}
