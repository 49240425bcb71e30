package dev.docbind.lint.format;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintReport;
import java.io.IOException;
import java.io.Writer;

/** Findings as workflow commands; what would end a command early is percent-encoded. */
final class GithubFormat {

    private GithubFormat() {}

    static void write(LintReport report, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            Diagnostic diagnostic = finding.diagnostic();
            StringBuilder line = new StringBuilder("::").append(command(diagnostic.severity()));
            line.append(" file=").append(property(diagnostic.location().file()));
            if (diagnostic.location().line() > 0) {
                line.append(",line=").append(diagnostic.location().line());
            }
            if (diagnostic.location().column() > 0) {
                line.append(",col=").append(diagnostic.location().column());
            }
            line.append(",title=").append(property(diagnostic.id()));
            line.append("::").append(data(diagnostic.message()));
            if (diagnostic.hint() != null) {
                line.append(data(" " + diagnostic.hint()));
            }
            out.write(line.append('\n').toString());
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
