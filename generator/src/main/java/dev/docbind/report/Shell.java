package dev.docbind.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The frame that all pages of a report have: head, policy, navigation, style and script. */
final class Shell {

    private static final String SCRIPT = resource("report.js");
    private static final String STYLE = resource("report.css");

    private record Entry(String file, String name) {}

    private static final List<Entry> PAGES = List.of(
            new Entry("index.html", "Overview"),
            new Entry("functions.html", "Functions"),
            new Entry("findings.html", "Findings"));

    private Shell() {}

    /**
     * A whole page.
     *
     * @param file which of the pages it is
     * @param title what the report is about
     * @param main the content below the heading
     */
    static String page(String file, String title, Html main) {
        String name = PAGES.stream()
                .filter(entry -> entry.file().equals(file))
                .map(Entry::name)
                .findFirst()
                .orElseThrow();
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.markup(ReportFile.MARK + "\n");
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '"
                + hash(SCRIPT) + "'; style-src '" + hash(STYLE) + "'; base-uri 'none'; form-action 'none'\">\n");
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", name + " – " + title).markup("\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        html.markup("<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header>\n");
        html.element("p class=\"about\"", title).markup("\n<nav aria-label=\"Report\"><ul>\n");
        for (Entry entry : PAGES) {
            String current = entry.file().equals(file) ? " aria-current=\"page\"" : "";
            html.markup("<li><a href=\"" + entry.file() + "\"" + current + ">" + entry.name() + "</a></li>\n");
        }
        html.markup("</ul></nav>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
        html.element("h1", name).markup("\n").markup(main.toString());
        html.markup("</main>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this program cannot be read", e);
        }
    }
}
