package dev.docbind.report;

import java.util.List;

/**
 * Makes the report: three HTML files that need neither network nor server. Everything taken from pages is escaped, and
 * a content security policy allows no script but the report's own.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /** The files of the report; the same input gives the same text. */
    public static List<ReportFile> files(ReportInput input) {
        return List.of(
                new ReportFile("index.html", OverviewPage.html(input)),
                new ReportFile("functions.html", FunctionsPage.html(input)),
                new ReportFile("findings.html", FindingsPage.html(input)));
    }
}
