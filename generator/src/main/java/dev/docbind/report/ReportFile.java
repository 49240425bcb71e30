package dev.docbind.report;

/**
 * A file of a report.
 *
 * @param path path relative to the report's directory
 * @param text its text, to be written in UTF-8
 */
public record ReportFile(String path, String text) {

    /** What every report says of itself near its begin, so that no other file is taken for one and overwritten. */
    public static final String MARK = "<meta name=\"generator\" content=\"docbind\">";
}
