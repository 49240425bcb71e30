package dev.docbind.report;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.lint.Finding;
import java.util.List;
import java.util.Locale;

/** The page that lists lint findings, up to a number that browsers still search at ease. */
final class FindingsPage {

    private static final int SHOWN = 20_000;
    private static final List<String> HEADS = List.of("place", "severity", "rule", "~finding", "~hint");

    private FindingsPage() {}

    static String html(ReportInput input) {
        List<Finding> findings = input.lint().findings();
        List<List<String>> rows =
                findings.stream().limit(SHOWN).map(FindingsPage::row).toList();
        Html out = new Html();
        if (findings.size() > SHOWN) {
            out.element("p class=\"more\"", "The first " + SHOWN + " of " + findings.size() + " findings.")
                    .markup("\n");
        }
        TableWriter.filters(out, "findings", HEADS, List.of(1, 2), rows);
        TableWriter.table(out, "findings", "Lint findings", HEADS, rows);
        return Shell.page("findings.html", input.title(), out);
    }

    private static List<String> row(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        return List.of(
                diagnostic.location().toString(),
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                diagnostic.id(),
                diagnostic.message(),
                diagnostic.hint() == null ? "" : diagnostic.hint());
    }
}
