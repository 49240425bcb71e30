package dev.docbind.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.diff.format.DiffFormat;
import dev.docbind.model.ModelParameter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changes between two states of a few pages, and what it means for callers. */
class ModelDiffTest {

    private static final Map<String, String> OLD = DiffSamples.pages();

    private static List<String> changes(String page, String from, String to) {
        return compare(DiffSamples.edited(page, from, to)).changes().stream()
                .map(change -> change.level().id() + " " + change.id() + " " + change.statement())
                .toList();
    }

    private static DiffReport compare(Map<String, String> now) {
        Result<DiffReport> result = ModelDiff.compare(DiffSamples.input("old", OLD), DiffSamples.input("new", now));
        assertEquals(List.of(), result.diagnostics());
        return result.optional().orElseThrow();
    }

    @Test
    void samePagesDoNotDiffer() {
        DiffReport report = compare(OLD);
        assertEquals(List.of(), report.changes());
        assertTrue(report.unchanged());
        assertEquals(Step.NONE, report.step());
    }

    @Test
    void removedFunctionBreaksSources() {
        Map<String, String> now = DiffSamples.pages();
        now.remove("acme/nf-acme-acmeclose.md");
        DiffReport report = compare(now);
        Change change = report.changes().getFirst();
        assertEquals("function.removed", change.id());
        assertEquals(Level.SOURCE_BREAKING, change.level());
        assertEquals("acme/AcmeClose", change.statement().text());
        assertEquals(Step.MAJOR, report.step());
    }

    @Test
    void renamedFunctionIsOneChange() {
        Map<String, String> now = DiffSamples.pages();
        now.put(
                "acme/nf-acme-acmeclose.md",
                now.get("acme/nf-acme-acmeclose.md").replace("AcmeClose", "AcmeCloseDevice"));
        assertEquals("function.renamed", compare(now).changes().getFirst().id());
        assertEquals(
                1,
                compare(now).changes().stream()
                        .filter(one -> one.level().breaking())
                        .count());
    }

    @Test
    void parametersAndTypesBreakSources() {
        assertTrue(changes("acme/nf-acme-acmeread.md", "DWORD count", "LPCWSTR count")
                .contains("source-breaking parameter.type acme/AcmeRead#param.count"));
        assertTrue(changes("acme/nf-acme-acmeread.md", "DWORD count", "ULONGLONG count")
                .contains("binary-breaking parameter.type acme/AcmeRead#param.count"));
        assertTrue(changes("acme/nf-acme-acmeread.md", "BOOL AcmeRead", "ULONGLONG AcmeRead").stream()
                .anyMatch(one -> one.startsWith("source-breaking returns.type acme/AcmeRead#returns")));
        assertTrue(changes("acme/nf-acme-acmeread.md", "DWORD count", "DWORD count, DWORD flags")
                .contains("source-breaking parameter.added acme/AcmeRead#param.flags"));
    }

    @Test
    void otherNamesOfOneShapeAreNoBreak() {
        assertEquals(List.of(), changes("acme/nf-acme-acmeread.md", "DWORD count", "ULONG count"));
    }

    @Test
    void libraryAndMinimumChangeBehaviour() {
        assertEquals(
                List.of("behaviour function.library acme/AcmeRead#requirements"),
                changes("acme/nf-acme-acmeread.md", "req.dll: Acme.dll", "req.dll: Acme2.dll"));
        assertEquals(
                List.of("behaviour function.minimum acme/AcmeRead#requirements"),
                changes("acme/nf-acme-acmeread.md", "req.dll:", "req.target-min-winverclnt: Windows 10\nreq.dll:"));
    }

    @Test
    void aRewordedMinimumIsNoOtherRelease() {
        Map<String, String> old = DiffSamples.edited(
                "acme/nf-acme-acmeread.md",
                "req.dll:",
                "req.target-min-winverclnt: Available since Windows 8.\nreq.dll:");
        Map<String, String> now = DiffSamples.edited(
                "acme/nf-acme-acmeread.md", "req.dll:", "req.target-min-winverclnt: Windows 8 and later\nreq.dll:");
        DiffReport report = ModelDiff.compare(DiffSamples.input("old", old), DiffSamples.input("new", now))
                .optional()
                .orElseThrow();
        assertEquals(
                List.of("text function.minimum"),
                report.changes().stream()
                        .map(change -> change.level().id() + " " + change.id())
                        .toList());
    }

    @Test
    void minimumsAreComparedByWhatTheyName() {
        assertTrue(
                Releases.named("Windows XP").equals(Releases.named("AcmeRead2 is available in Windows XP and later.")));
        assertTrue(Releases.named("Windows XP")
                .equals(Releases.named("AcmeRead is only available on Windows XP and later.")));
        assertTrue(Releases.named("Windows Vista SP1").equals(Releases.named("Windows Vista with Service Pack 1")));
        assertTrue(Releases.named("Windows 8 [desktop apps only]").equals(Releases.named("Windows 8")));
        assertFalse(Releases.named("Windows 10").equals(Releases.named("Windows 10, version 1709")));
        assertFalse(Releases.named("Windows XP").equals(Releases.named("Available in Windows XP, obsolete now")));
        assertFalse(Releases.named("Windows 7").equals(Releases.named("Windows Server 2008 R2")));
    }

    @Test
    void whatIsConcludedFromWordsIsToldApart() {
        String page = "acme/nf-acme-acmeread.md";
        Map<String, String> old = DiffSamples.edited(page, "BOOL AcmeRead(HANDLE device, DWORD count);", "");
        old.put(page, old.get(page).replace("How many values are wanted.", "A handle to the file to read from."));
        Map<String, String> now = new java.util.TreeMap<>(old);
        now.put(page, now.get(page).replace("A handle to the file to read from.", "A pointer to a string."));
        ModelParameterTypes types = ModelParameterTypes.of(old, now);
        assertTrue(TypeWords.differ(types.before(), types.after()), types.toString());
        now.put(
                page,
                old.get(page).replace("A handle to the file to read from.", "The handle of the file, to be read."));
        types = ModelParameterTypes.of(old, now);
        assertFalse(TypeWords.differ(types.before(), types.after()), types.toString());
    }

    /** The last parameter of AcmeRead in two states. */
    private record ModelParameterTypes(ModelParameter before, ModelParameter after) {

        static ModelParameterTypes of(Map<String, String> old, Map<String, String> now) {
            return new ModelParameterTypes(last(old), last(now));
        }

        private static ModelParameter last(Map<String, String> pages) {
            return DiffSamples.input("state", pages).model().optional().orElseThrow().functions().stream()
                    .filter(function -> function.id().name().equals("AcmeRead"))
                    .findFirst()
                    .orElseThrow()
                    .parameters()
                    .getLast();
        }
    }

    @Test
    void aLostDeclarationBreaksCallsOfWhatStillCompiles() {
        String page = "acme/nf-acme-acmeclose.md";
        assertTrue(changes(page, "BOOL AcmeClose(HANDLE device);", "")
                .contains("source-breaking function.unbound acme/AcmeClose"));
    }

    @Test
    void errorCodesComeAndGo() {
        assertTrue(changes("acme/nf-acme-acmeread.md", "ERROR_ACCESS_DENIED", "ERROR_NOT_FOUND")
                .contains("source-breaking error.removed acme/AcmeRead#error.ERROR_ACCESS_DENIED"));
        assertTrue(changes("acme/nf-acme-acmeread.md", "ERROR_ACCESS_DENIED", "ERROR_NOT_FOUND")
                .contains("addition error.added acme/AcmeRead#error.ERROR_NOT_FOUND"));
    }

    @Test
    void structureFieldsMove() {
        List<String> changes = changes("acme/ns-acme-acme_time.md", "DWORD Year;", "DWORD Year;\n  DWORD Era;");
        assertTrue(changes.contains("layout structure.layout acme/ACME_TIME"), changes.toString());
        assertTrue(changes.contains("layout field.layout acme/ACME_TIME#field.Month"), changes.toString());
        assertTrue(changes.contains("addition field.added acme/ACME_TIME#field.Era"), changes.toString());
    }

    @Test
    void enumeratorsChange() {
        assertTrue(changes("acme/ne-acme-acme_mode.md", "ACME_WRITE = 2", "ACME_WRITE = 4")
                .contains("behaviour enumerator.value acme/ACME_MODE#field.ACME_WRITE"));
        assertTrue(changes("acme/ne-acme-acme_mode.md", "ACME_WRITE", "ACME_WRITES").stream()
                .anyMatch(one -> one.startsWith("source-breaking enumerator.")));
    }

    @Test
    void wordsAloneAreDocumentationOnly() {
        DiffReport report =
                compare(DiffSamples.edited("acme/nf-acme-acmeclose.md", "closes a device", "closes one device"));
        assertEquals(
                List.of("text.changed"),
                report.changes().stream().map(Change::id).toList());
        assertEquals(
                "acme/AcmeClose#description",
                report.changes().getFirst().statement().text());
        assertEquals(Step.PATCH, report.step());
        assertEquals(List.of(), changes("acme/nf-acme-acmeclose.md", "The **AcmeClose**", "The <b>AcmeClose</b>"));
    }

    @Test
    void wordsThatStandElsewhereOnThePageHaveMoved() {
        List<String> changes = changes(
                "acme/nf-acme-acmeread.md",
                "The device to read.\n\n### -param count [in]\n\nHow many values are wanted.",
                "### -param count [in]\n\nHow many values are wanted.\n\nThe device to read.");
        assertTrue(changes.contains("text text.moved acme/AcmeRead#param.device"), changes.toString());
    }

    @Test
    void wordsThatAllowNullAreAsGoodAsTheMark() {
        String page = "acme/nf-acme-acmeclose.md";
        assertTrue(changes(page, "device [in]", "device [in, optional]")
                .contains("addition parameter.optional acme/AcmeClose#param.device"));
        assertTrue(changes(page, "The device to close.", "The device. If this pointer is NULL, all are closed.")
                .contains("addition parameter.optional acme/AcmeClose#param.device"));
    }

    @Test
    void secondPageOfWhatStaysIsNoRemoval() {
        Map<String, String> twice = DiffSamples.pages();
        String page = OLD.get("acme/ns-acme-acme_time.md");
        twice.put("acme/ns-acme-pacme_time.md", page.replace("NS:acme.ACME_TIME", "NS:acme._ACME_TIME"));
        Result<DiffReport> result =
                ModelDiff.compare(DiffSamples.input("old", twice), DiffSamples.input("new", DiffSamples.pages()));
        assertEquals(
                List.of("text structure.page-removed"),
                result.optional().orElseThrow().changes().stream()
                        .map(change -> change.level().id() + " " + change.id())
                        .toList());
    }

    @Test
    void whatCannotBeLoadedNeverReadsAsUnchanged() {
        Diagnostic why = Diagnostic.error("page.unreadable", SourceLocation.of("x"), "gone", null);
        DiffInput broken = new DiffInput("new", Result.failed(why), List.of());
        Result<DiffReport> result = ModelDiff.compare(DiffSamples.input("old", OLD), broken);
        assertNull(result.value());
        assertEquals("diff.not-loaded", result.diagnostics().getLast().id());
        Result<DiffReport> empty = ModelDiff.compare(DiffSamples.input("old", OLD), DiffSamples.input("new", Map.of()));
        assertNull(empty.value());
        assertEquals("diff.empty", empty.diagnostics().getFirst().id());
    }

    @Test
    void pageThatCannotBeReadIsNotARemovedFunction() {
        Map<String, String> now = DiffSamples.pages();
        now.put("acme/nf-acme-acmeclose.md", "---\nUID: x\n");
        Result<DiffReport> result = ModelDiff.compare(DiffSamples.input("old", OLD), DiffSamples.input("new", now));
        SourceLocation why = result.diagnostics().getFirst().location();
        assertEquals(new SourceLocation("new/acme/nf-acme-acmeclose.md", 1, 0), why);
        DiffReport report = result.optional().orElseThrow();
        assertEquals(List.of("acme/nf-acme-acmeclose.md"), report.unread());
        assertEquals(List.of(), report.changes());
        assertFalse(report.unchanged());
    }

    /** Texts that begin alike are shown from a little before the first word that differs. */
    @Test
    void longTextsAreShownWhereTheyDiffer() {
        String old = "Closes the device. " + "It waits for what is under way. ".repeat(6) + "Then it is red.";
        Map<String, String> before = DiffSamples.edited("acme/nf-acme-acmeclose.md", "The device to close.", old);
        Map<String, String> now = DiffSamples.edited(
                "acme/nf-acme-acmeclose.md", "The device to close.", old.replace("is red", "is green"));
        Change change = ModelDiff.compare(DiffSamples.input("old", before), DiffSamples.input("new", now))
                .optional()
                .orElseThrow()
                .changes()
                .getFirst();
        assertEquals("…waits for what is under way. Then it is red.", change.before());
        assertEquals("…waits for what is under way. Then it is green.", change.after());
    }

    @Test
    void lintFindingsAreIntroducedAndResolved() {
        Map<String, String> now = DiffSamples.edited("acme/nf-acme-acmeclose.md", "The device to close.", "TBD");
        assertEquals(
                "text.placeholder",
                compare(now).introduced().getFirst().diagnostic().id());
        Result<DiffReport> back = ModelDiff.compare(DiffSamples.input("new", now), DiffSamples.input("old", OLD));
        assertEquals(1, back.optional().orElseThrow().resolved().size());
    }

    @Test
    void formsShowTheSame() throws IOException {
        DiffReport report = compare(DiffSamples.edited("acme/nf-acme-acmeread.md", "DWORD count", "LPCWSTR count"));
        JsonNode json = new ObjectMapper().readTree(written(DiffFormat.JSON, report));
        assertEquals("docbind-diff/1", json.get("schema").asText());
        assertEquals("major", json.get("step").asText());
        assertTrue(written(DiffFormat.TEXT, report).contains("Suggested version step: major."));
        String markdown = written(DiffFormat.MARKDOWN, report);
        assertTrue(markdown.contains("#### source-breaking (1)"), markdown);
        assertNotEquals(markdown, written(DiffFormat.MARKDOWN, compare(OLD)));
    }

    private static String written(DiffFormat format, DiffReport report) throws IOException {
        StringWriter out = new StringWriter();
        format.write(report, out);
        return out.toString();
    }
}
