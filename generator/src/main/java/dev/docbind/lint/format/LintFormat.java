package dev.docbind.lint.format;

import dev.docbind.lint.LintReport;
import java.io.IOException;
import java.io.Writer;

/** How a lint report is written. */
public enum LintFormat {
    /** One line a finding and a summary, for people. */
    TEXT(TextFormat::write),
    /** All there is, for programs. */
    JSON(JsonFormat::write),
    /** SARIF 2.1.0, for code-scanning services. */
    SARIF(SarifFormat::write),
    /** Workflow commands that annotate lines of a pull request. */
    GITHUB(GithubFormat::write);

    private final Form form;

    LintFormat(Form form) {
        this.form = form;
    }

    /**
     * Writes a report; the same report gives the same text.
     *
     * @param report the report
     * @param out where to; flushed, not closed
     * @throws IOException when {@code out} fails
     */
    public void write(LintReport report, Writer out) throws IOException {
        form.write(report, out);
        out.flush();
    }

    /** The work of one form. */
    private interface Form {
        void write(LintReport report, Writer out) throws IOException;
    }
}
