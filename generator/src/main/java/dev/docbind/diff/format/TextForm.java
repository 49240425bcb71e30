package dev.docbind.diff.format;

import dev.docbind.diagnostic.Printable;
import dev.docbind.diff.Change;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.Level;
import dev.docbind.lint.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Differences as lines; those of words only come last. */
final class TextForm {

    private TextForm() {}

    static void write(DiffReport report, Writer out) throws IOException {
        out.write(report.oldName() + " -> " + report.newName() + "\n");
        for (String line : Summary.lines(report)) {
            out.write(line + "\n");
        }
        for (Level level : Level.values()) {
            List<Change> changes = report.changes().stream()
                    .filter(change -> change.level() == level)
                    .toList();
            if (!changes.isEmpty()) {
                out.write("\n" + (level == Level.TEXT ? "documentation only" : level.id()) + "\n");
            }
            for (Change change : changes) {
                change(change, out);
            }
        }
        findings("introduced", report.introduced(), out);
        findings("resolved", report.resolved(), out);
        for (String page : report.unread()) {
            out.write("not read: " + page + "\n");
        }
    }

    private static void change(Change change, Writer out) throws IOException {
        String place = change.place() == null ? "" : change.place() + ": ";
        out.write("  "
                + Printable.marked(place + change.message() + " [" + change.id() + " " + change.fingerprint() + "]")
                + "\n");
        if (change.id().equals("text.changed")) {
            out.write("    - " + Printable.marked(change.before()) + "\n    + " + Printable.marked(change.after())
                    + "\n");
        }
    }

    private static void findings(String what, List<Finding> findings, Writer out) throws IOException {
        if (!findings.isEmpty()) {
            out.write("\nlint findings " + what + "\n");
        }
        for (Finding finding : findings) {
            out.write("  " + Printable.marked(finding.diagnostic().toString()) + "\n");
        }
    }
}
