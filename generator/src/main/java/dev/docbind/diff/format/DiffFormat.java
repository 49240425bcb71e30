package dev.docbind.diff.format;

import dev.docbind.diff.DiffReport;
import java.io.IOException;
import java.io.Writer;

/** How differences are written. */
public enum DiffFormat {
    /** Lines, for people. */
    TEXT(TextForm::write),
    /** Tables, short enough for a pull-request comment. */
    MARKDOWN(MarkdownForm::write),
    /** All there is, for programs: schema {@code docbind-diff/1}. */
    JSON(JsonForm::write);

    private final Form form;

    DiffFormat(Form form) {
        this.form = form;
    }

    /**
     * Writes differences; the same ones give the same text.
     *
     * @param report the differences
     * @param out where to; flushed, not closed
     * @throws IOException when {@code out} fails
     */
    public void write(DiffReport report, Writer out) throws IOException {
        form.write(report, out);
        out.flush();
    }

    /** The work of one form. */
    private interface Form {
        void write(DiffReport report, Writer out) throws IOException;
    }
}
