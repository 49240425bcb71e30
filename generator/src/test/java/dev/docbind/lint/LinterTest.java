package dev.docbind.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.format.LintFormat;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Severities, suppression, baseline, fingerprints and the four outputs. */
class LinterTest {

    private static final String PAGE = """
            ---
            UID: NF:acme.AcmeOpen
            title: AcmeOpen function (acme.h)
            req.header: acme.h
            ---

            # AcmeOpen function

            ## -description

            Opens a device.

            ## -parameters

            ### -param name [in]

            TBD

            ### -param name [in]

            How to open it.
            """;

    private static LintReport lint(String text, LintSettings settings) {
        Page page = new PageReader().read("acme/open, now.md", text).optional().orElseThrow();
        LintPage subject = LintPage.of(page, new PageExtractor().extract(page).value(), List.of());
        return new Linter(settings).lint(List.of(subject), LintContext.of(List.of(), _ -> true));
    }

    private static LintSettings settings(String yaml) {
        Result<LintSettings> read = LintSettingsReader.read("lint.yaml", yaml);
        assertEquals(List.of(), read.diagnostics());
        return read.optional().orElseThrow();
    }

    private static List<String> ids(LintReport report) {
        return report.findings().stream().map(one -> one.diagnostic().id()).toList();
    }

    private static String written(LintFormat format, LintReport report) throws IOException {
        StringWriter out = new StringWriter();
        format.write(report, out);
        return out.toString();
    }

    @Test
    void findingHasPlaceStatementExcerptAndHint() {
        LintReport report = lint(PAGE, LintSettings.DEFAULT);
        assertEquals(List.of("text.placeholder", "name.duplicate"), ids(report));
        Finding duplicate = report.findings().getLast();
        assertEquals(
                "acme/open, now.md:19:12", duplicate.diagnostic().location().toString());
        assertEquals(
                "acme/AcmeOpen#param.name", duplicate.diagnostic().statement().text());
        assertEquals("### -param name [in]", duplicate.excerpt());
        assertTrue(report.failed());
    }

    @Test
    void fingerprintsStayWhenLinesMove() {
        String moved = PAGE.replace("Opens a device.", "Opens a device.\n\nMore is said here.");
        List<String> before = lint(PAGE, LintSettings.DEFAULT).findings().stream()
                .map(Finding::fingerprint)
                .toList();
        List<String> after = lint(moved, LintSettings.DEFAULT).findings().stream()
                .map(Finding::fingerprint)
                .toList();
        assertEquals(before, after);
        assertNotEquals(before.getFirst(), before.getLast());
    }

    @Test
    void severitiesComeFromSettings() {
        LintReport report = lint(PAGE, settings("severities:\n  name.duplicate: off\n  text.placeholder: info\n"));
        assertEquals(List.of("text.placeholder"), ids(report));
        assertEquals(1, report.count(Severity.INFO));
        assertFalse(report.failed());
    }

    @Test
    void suppressionKeepsItsReasonAndAnUnusedOneIsReported() {
        LintReport report = lint(PAGE, settings("""
                        suppress:
                          - rule: name.duplicate
                            statement: acme/AcmeOpen#param
                            reason: The header has both.
                          - rule: text.mojibake
                            page: acme/*.md
                            reason: None known.
                        """));
        assertEquals(List.of("text.placeholder", "lint.suppression-unused"), ids(report));
        assertEquals("The header has both.", report.suppressed().getFirst().reason());
        assertEquals(
                "lint.yaml:5:5",
                report.findings().getLast().diagnostic().location().toString());
    }

    @Test
    void baselineHidesWhatIsKnown() {
        LintReport first = lint(PAGE, LintSettings.DEFAULT);
        Set<String> known =
                Baseline.read("b.json", Baseline.text(first)).optional().orElseThrow();
        LintReport second = lint(PAGE, LintSettings.DEFAULT.withBaseline(known));
        assertEquals(List.of(), ids(second));
        assertEquals(2, second.known().size());
        assertEquals(Baseline.text(first), Baseline.text(second), "writing it anew loses nothing");
        assertNull(Baseline.read("b.json", "{}").value());
        assertNull(Baseline.read("b.json", "no").value());
    }

    @Test
    void misspeltSettingsAreErrorsWithAProposal() {
        Result<LintSettings> read = LintSettingsReader.read("lint.yaml", """
                severites:
                  name.duplicate: error
                severities:
                  name.duplicat: error
                  text.mojibake: warn
                suppress:
                  - rule: link.dead
                    because: x
                """);
        assertNull(read.value());
        List<String> lines = read.diagnostics().stream()
                .map(one -> one.location() + " " + one.id() + " " + one.hint())
                .toList();
        assertEquals(
                List.of(
                        "lint.yaml:1:1 lint.settings.key Did you mean severities?",
                        "lint.yaml:4:3 lint.settings.rule Did you mean name.duplicate?",
                        "lint.yaml:5:18 lint.settings.severity Known are: error, warning, info, off.",
                        "lint.yaml:8:5 lint.settings.key Known are: rule, page, statement, reason.",
                        "lint.yaml:7:5 lint.settings.reason Add 'reason:' with why."),
                lines);
        assertNull(LintSettingsReader.read("lint.yaml", "a: [").value());
    }

    @Test
    void githubAnnotationsCannotBeBrokenOutOf() throws IOException {
        String text = written(LintFormat.GITHUB, lint(PAGE, LintSettings.DEFAULT));
        assertTrue(text.contains("::error file=acme/open%2C now.md,line=19,col=12,title=name.duplicate::"), text);
        assertEquals(2, text.lines().count());
    }

    @Test
    void textEndsInASummaryAndShowsNoControlCharacters() throws IOException {
        String text = written(LintFormat.TEXT, lint(PAGE.replace("TBD", "\u001b[31mTBD"), LintSettings.DEFAULT));
        assertFalse(text.contains("\u001b"));
        assertTrue(text.endsWith("0 suppressed, 0 in the baseline\n"), text);
    }

    @Test
    void sarifHoldsFiveThousandResultsAndCountsTheRest() throws IOException {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            Diagnostic one =
                    Diagnostic.warning("name.glued", SourceLocation.of("a b/p" + i % 40 + ".md", i + 1), "m", null);
            many.add(new Finding(one, "", "f" + i));
        }
        LintReport report = new LintReport(many, List.of(), List.of(), 40);
        JsonNode sarif = new ObjectMapper().readTree(written(LintFormat.SARIF, report));
        JsonNode results = sarif.at("/runs/0/results");
        assertEquals("2.1.0", sarif.get("version").asText());
        assertEquals(40, results.size());
        assertTrue(results.get(0).at("/message/text").asText().endsWith("(and 149 more of this rule on this page)"));
        assertEquals(
                "a%20b/p0.md",
                results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(LintFormat.JSON, lint(PAGE, LintSettings.DEFAULT)));
        assertEquals("docbind-lint/1", json.get("schema").asText());
        assertEquals(1, json.at("/counts/name.duplicate").asInt());
        assertEquals(
                "acme/AcmeOpen#param.name", json.at("/findings/1/statement").asText());
    }

    @Test
    void aDeadLinkIsHeldAgainstWhatNamesHaveOfTheirOwn() {
        String text = PAGE + "\n[a](nf-acmedevices-acmeclos.md) [b](nf-acmedevices-acmeturn.md)\n";
        Page page = new PageReader()
                .read("acme/nf-acmedevices-acmeopen.md", text)
                .optional()
                .orElseThrow();
        LintContext context = LintContext.of(
                List.of("acme/nf-acmedevices-acmeopen.md", "acme/nf-acmedevices-acmeclose.md"), _ -> true);
        List<String> hints = new Linter(LintSettings.DEFAULT)
                        .lint(
                                List.of(LintPage.of(
                                        page, new PageExtractor().extract(page).value(), List.of())),
                                context)
                        .findings()
                        .stream()
                        .map(one -> one.diagnostic())
                        .filter(one -> one.id().equals("link.dead"))
                        .map(one -> String.valueOf(one.hint()))
                        .toList();
        assertEquals(List.of("Did you mean acme/nf-acmedevices-acmeclose.md?", "null"), hints);
    }

    @Test
    void deadLinksOfAPartOfALargerTreeAreFolded() {
        StringBuilder text = new StringBuilder(PAGE);
        for (int i = 0; i < 60; i++) {
            text.append("\n[x](missing").append(i).append(".md)\n");
        }
        Page page =
                new PageReader().read("acme/a.md", text.toString()).optional().orElseThrow();
        LintContext context = LintContext.of(List.of("acme/a.md"), _ -> true);
        LintReport report = new Linter(LintSettings.DEFAULT)
                .lint(
                        List.of(LintPage.of(
                                page, new PageExtractor().extract(page).value(), List.of())),
                        context);
        assertTrue(ids(report).contains("lint.tree-partial"));
        assertFalse(ids(report).contains("link.dead"));
    }
}
