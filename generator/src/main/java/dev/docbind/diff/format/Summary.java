package dev.docbind.diff.format;

import dev.docbind.diagnostic.Count;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sentences that every form shows on top. */
final class Summary {

    private Summary() {}

    static List<String> lines(DiffReport report) {
        List<String> lines = new ArrayList<>();
        if (!report.complete()) {
            lines.add(Count.of(report.unread().size(), "page")
                    + " could not be read; what is documented there was not compared.");
        }
        if (report.changes().isEmpty()) {
            lines.add(report.complete() ? "No changes." : "No changes on the pages that could be read.");
        } else {
            lines.add(counts(report) + ".");
        }
        lines.add("Suggested version step: " + report.step().id() + (report.complete() ? "." : " or more."));
        if (!report.introduced().isEmpty() || !report.resolved().isEmpty()) {
            lines.add("Lint findings: " + report.introduced().size() + " introduced, "
                    + report.resolved().size() + " resolved.");
        }
        return lines;
    }

    private static String counts(DiffReport report) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Level, Long> count : report.counts().entrySet()) {
            parts.add(count.getValue() + " " + count.getKey().id());
        }
        return Count.of(report.changes().size(), "change") + ": " + String.join(", ", parts);
    }
}
