package dev.docbind.lint.format;

import dev.docbind.diagnostic.Diagnostic;
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
            out.write(printable(diagnostic.toString()));
            out.write('\n');
            if (!finding.excerpt().isEmpty()) {
                out.write("    | " + printable(finding.excerpt()) + "\n");
            }
            if (diagnostic.hint() != null) {
                out.write("    " + printable(diagnostic.hint()) + "\n");
            }
        }
        for (Map.Entry<String, Long> count : report.counts().entrySet()) {
            out.write(
                    String.format("%6d  %s%n", count.getValue(), count.getKey()).replace("\r", ""));
        }
        out.write(summary(report) + "\n");
    }

    private static String summary(LintReport report) {
        return count(report.pages(), "page") + ", " + count(report.findings().size(), "finding") + ": "
                + count(report.count(Severity.ERROR), "error") + ", " + count(report.count(Severity.WARNING), "warning")
                + ", " + count(report.count(Severity.INFO), "info") + "; "
                + report.suppressed().size() + " suppressed, "
                + report.known().size() + " in the baseline";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Page text on a terminal: control characters, escape sequences among them, become visible question marks. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c ->
                        (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) && c != '\t' ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
