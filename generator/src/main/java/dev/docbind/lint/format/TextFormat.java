package dev.docbind.lint.format;

import dev.docbind.diagnostic.Count;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Printable;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Findings as lines, in the form compilers use, and a summary by rule. */
final class TextFormat {

    private TextFormat() {}

    static void write(LintReport report, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            Diagnostic diagnostic = finding.diagnostic();
            out.write(Printable.marked(diagnostic.toString()));
            out.write('\n');
            if (!finding.excerpt().isEmpty()) {
                out.write("    | " + Printable.marked(finding.excerpt()) + "\n");
            }
            if (diagnostic.hint() != null) {
                out.write("    " + Printable.marked(diagnostic.hint()) + "\n");
            }
        }
        for (Map.Entry<String, Long> count : report.counts().entrySet()) {
            out.write(
                    String.format("%6d  %s%n", count.getValue(), count.getKey()).replace("\r", ""));
        }
        out.write(summary(report) + "\n");
    }

    private static String summary(LintReport report) {
        return Count.of(report.pages(), "page") + ", "
                + Count.of(report.findings().size(), "finding") + ": "
                + Count.of(report.count(Severity.ERROR), "error") + ", "
                + Count.of(report.count(Severity.WARNING), "warning")
                + ", " + Count.of(report.count(Severity.INFO), "info") + "; "
                + report.suppressed().size() + " suppressed, "
                + report.known().size() + " in the baseline";
    }
}
