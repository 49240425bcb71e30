package dev.docbind.diff.format;

import dev.docbind.diff.Change;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.Level;
import dev.docbind.lint.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Differences as tables of markdown, cut where a comment would grow too long; documentation-only ones folded away. */
final class MarkdownForm {

    private static final int ROWS = 60;
    private static final int CELL = 220;

    private MarkdownForm() {}

    static void write(DiffReport report, Writer out) throws IOException {
        out.write("### API changes: " + escaped(report.oldName()) + " → " + escaped(report.newName()) + "\n\n");
        for (String line : Summary.lines(report)) {
            out.write(line + "\n");
        }
        for (Level level : Level.values()) {
            List<Change> changes = report.changes().stream()
                    .filter(change -> change.level() == level)
                    .toList();
            if (!changes.isEmpty()) {
                section(level, changes, out);
            }
        }
        findings("Lint findings introduced", report.introduced(), out);
        findings("Lint findings resolved", report.resolved(), out);
    }

    private static void section(Level level, List<Change> changes, Writer out) throws IOException {
        boolean folded = level == Level.TEXT;
        String title = (folded ? "documentation only" : level.id()) + " (" + changes.size() + ")";
        out.write(folded ? "\n<details><summary>" + title + "</summary>\n\n" : "\n#### " + title + "\n\n");
        out.write("| statement | change | where |\n|---|---|---|\n");
        for (Change change : changes.subList(0, Math.min(ROWS, changes.size()))) {
            String place = change.place() == null ? "" : change.place().toString();
            out.write("| " + code(change.statement().text()) + " | " + escaped(change.message()) + " | " + code(place)
                    + " |\n");
        }
        more(changes.size(), out);
        out.write(folded ? "\n</details>\n" : "");
    }

    private static void findings(String title, List<Finding> findings, Writer out) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.write("\n#### " + title + " (" + findings.size() + ")\n\n| rule | finding | where |\n|---|---|---|\n");
        for (Finding finding : findings.subList(0, Math.min(ROWS, findings.size()))) {
            out.write("| " + code(finding.diagnostic().id()) + " | "
                    + escaped(finding.diagnostic().message()) + " | "
                    + code(finding.diagnostic().location().toString()) + " |\n");
        }
        more(findings.size(), out);
    }

    private static void more(int size, Writer out) throws IOException {
        if (size > ROWS) {
            out.write("\nand " + (size - ROWS) + " more.\n");
        }
    }

    private static String code(String text) {
        String plain =
                text.replace('`', '\'').replace("|", "\\|").replace('\n', ' ').replace('\r', ' ');
        return plain.isEmpty() ? "" : "`" + cut(plain) + "`";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : cut(text).toCharArray()) {
            if ("\\`*_{}[]()#+!|~@".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static String cut(String text) {
        return text.length() <= CELL ? text : text.substring(0, CELL - 1) + "…";
    }
}
