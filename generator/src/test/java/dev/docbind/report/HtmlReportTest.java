package dev.docbind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.export.ModelSamples;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintReport;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The report shows what there is, and nothing from pages becomes markup. */
class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' </td>&\u0000";

    private static Map<String, String> files() {
        Diagnostic hostile = Diagnostic.warning("name.glued", new SourceLocation(HOSTILE, 3, 4), HOSTILE, HOSTILE);
        LintReport lint = new LintReport(List.of(new Finding(hostile, HOSTILE, "f")), List.of(), List.of(), 7);
        return HtmlReport.files(new ReportInput(HOSTILE, 7, ModelSamples.rich(), List.of(hostile), lint)).stream()
                .collect(Collectors.toMap(ReportFile::path, ReportFile::text));
    }

    @Test
    void nothingFromPagesBecomesMarkup() {
        files().forEach((path, text) -> {
            assertFalse(text.contains("<script>alert"), path);
            assertFalse(text.contains("\u0000"), path);
            assertEquals(1, text.split("<script", -1).length - 1, "one script in " + path);
            assertFalse(text.contains("onload='"), path);
        });
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        files().forEach((path, text) -> {
            assertFalse(
                    Pattern.compile("(?:src|href)=\"(?!index|functions|findings|#main)")
                            .matcher(text)
                            .find(),
                    path);
            assertTrue(text.contains("default-src 'none'; script-src 'sha256-"), path);
        });
    }

    @Test
    void everyTableHasACaptionAndEveryInputALabel() {
        files().forEach((path, text) -> {
            assertEquals(count("<table ", text), count("<caption ", text), path);
            assertEquals(count("<(input|select) ", text), count("<label>", text), path);
            assertEquals(1, count("<h1>", text), path);
            assertTrue(text.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), path);
        });
    }

    @Test
    void functionsAreListedWithReasonsAndEvidence() {
        String functions = files().get("functions.html");
        assertTrue(functions.contains("<th scope=\"row\">AcmeOpen</th>"), functions);
        assertTrue(functions.contains("<td>no-library</td>"), functions);
        assertTrue(files().get("index.html").contains("<th scope=\"row\">acme.h</th>"));
    }

    @Test
    void sameInputGivesSameText() {
        assertEquals(files(), files());
    }

    private static int count(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
