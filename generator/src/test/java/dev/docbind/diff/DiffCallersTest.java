package dev.docbind.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.cli.JavaCheck;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.GenerateRun;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is called source-breaking keeps a caller from compiling that compiled before. */
class DiffCallersTest {

    private static final String CLOSE = "acme/nf-acme-acmeclose.md";
    private static final String READ = "acme/nf-acme-acmeread.md";
    private static final String TIME = "acme/ns-acme-acme_time.md";
    private static final String MODE = "acme/ne-acme-acme_mode.md";
    private static final String NOTIFY = "acme/nc-acme-acme_notify.md";
    private static final String WHEEL = "acme/nn-acme-iacmewheel.md";
    private static final String TURN = "acme/nf-acme-iacmewheel-turn.md";

    private static final String LIMITS = "acme/acme-limits.md";

    private static final String ALL = "";
    private static final String NOTIFIED = "ACME_NOTIFY callback = count -> {};";

    @TempDir
    private Path folder;

    /**
     * An edit and a caller that it breaks.
     *
     * @param kind the kind of change
     * @param page the page that changes
     * @param from what is replaced; the whole page is removed where it is empty
     * @param to what stands there afterwards
     * @param caller the statements of the caller
     */
    private record Break(String kind, String page, String from, String to, String caller) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(functions(), types(), constants(), interfaces()).flatMap(each -> each);
    }

    private static Stream<Break> functions() {
        String close = "acme.AcmeClose(null);";
        String read = "acme.AcmeRead(null, 1);";
        String throwing = "acme.AcmeReadOrThrow(null, 1);";
        return Stream.of(
                new Break("function.removed", CLOSE, ALL, "", close),
                new Break("function.renamed", CLOSE, "AcmeClose", "AcmeCloseDevice", close),
                new Break("function.moved", CLOSE, "acme.h", "tools.h", close),
                new Break("function.unbound", READ, "BOOL AcmeRead(HANDLE device, DWORD count);", "", throwing),
                new Break("parameter.added", READ, "DWORD count", "DWORD count, DWORD flags", read),
                new Break("parameter.removed", READ, ", DWORD count", "", read),
                new Break("parameter.order", READ, "HANDLE device, DWORD count", "DWORD count, HANDLE device", read),
                new Break("parameter.type", READ, "DWORD count", "LPCWSTR count", read),
                new Break("returns.type", READ, "BOOL AcmeRead", "LPWSTR AcmeRead", "boolean done = " + read),
                new Break(
                        "error.removed",
                        READ,
                        "ERROR_ACCESS_DENIED",
                        "ERROR_NOT_FOUND",
                        "Object e = AcmeReadError.ERROR_ACCESS_DENIED;"),
                new Break("error.value", READ, "0x2A", "", "Object e = AcmeReadError.ACME_E_BUSY;"),
                new Break("error.convention", READ, "call **GetLastError**", "see below", throwing));
    }

    private static Stream<Break> types() {
        String time = "ACME_TIME time = null; ";
        return Stream.of(
                new Break("structure.removed", TIME, ALL, "", time),
                new Break("structure.renamed", TIME, "ACME_TIME", "ACME_TIMES", time),
                new Break("structure.moved", TIME, "acme.h", "tools.h", time),
                new Break("structure.layout", TIME, "DWORD Year;", "UNHEARD_OF Year;", time + "time.Year();"),
                new Break("field.removed", TIME, "DWORD Month;", "", time + "time.Month();"),
                new Break("field.renamed", TIME, "DWORD Month;", "DWORD Moon;", time + "time.Month();"),
                new Break("field.type", TIME, "DWORD Year;", "LPVOID Year;", time + "int y = time.Year();"),
                new Break("callback.removed", NOTIFY, ALL, "", NOTIFIED),
                new Break("callback.moved", NOTIFY, "acme.h", "tools.h", NOTIFIED),
                new Break("callback.renamed", NOTIFY, "ACME_NOTIFY", "ACME_NOTICE", NOTIFIED),
                new Break(
                        "callback.unbound",
                        NOTIFY,
                        "typedef void (CALLBACK *ACME_NOTIFY)(DWORD count);",
                        "",
                        "ACME_NOTIFY.in(null, null);"));
    }

    private static Stream<Break> constants() {
        String write = "Object o = ACME_MODE.ACME_WRITE;";
        String depth = "int depth = Limits.ACME_DEPTH;";
        return Stream.of(
                new Break("enumeration.removed", MODE, ALL, "", "ACME_MODE mode = null;"),
                new Break("enumeration.moved", MODE, "acme.h", "tools.h", "ACME_MODE mode = null;"),
                new Break("enumeration.renamed", MODE, "ACME_MODE", "ACME_MANNER", "ACME_MODE mode = null;"),
                new Break("enumerator.removed", MODE, ", ACME_BOTH = 3", "", "Object o = ACME_MODE.ACME_BOTH;"),
                new Break("enumerator.value", MODE, ", ACME_WRITE = 2", "", write),
                new Break("enumerator.renamed", MODE, "ACME_WRITE", "ACME_WRITES", write),
                new Break("constant.removed", LIMITS, "| ACME_DEPTH | 7 | How deep. |\n", "", depth),
                new Break("constant.renamed", LIMITS, "ACME_DEPTH", "ACME_DEPTHS", depth));
    }

    private static Stream<Break> interfaces() {
        String turn = "IAcmeWheel wheel = null; wheel.Turn(1);";
        return Stream.of(
                new Break("interface.removed", WHEEL, ALL, "", turn),
                new Break("interface.moved", WHEEL, "acme.h", "tools.h", turn),
                new Break("method.removed", TURN, ALL, "", turn),
                new Break("method.renamed", TURN, "Turn", "TurnBy", turn),
                new Break(
                        "method.unbound",
                        WHEEL,
                        "HRESULT Turn(DWORD steps);",
                        "",
                        "IAcmeWheel wheel = null; wheel.TurnOrThrow(1);"));
    }

    /** The kinds of change that are source-breaking and shown to be so here. */
    static Set<String> kinds() {
        return breaks().map(Break::kind).collect(Collectors.toSet());
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(DiffSamples.pages());
        pages.computeIfPresent(TIME, (_, text) -> text.replace("DWORD Month;", "DWORD Month;\n  DWORD Day;"));
        pages.computeIfPresent(MODE, (_, text) -> text.replace("= 2 }", "= 2, ACME_BOTH = 3 }"));
        pages.computeIfPresent(READ, (_, text) -> text + "| ACME_E_BUSY<br>0x2A | The device is busy. |\n");
        pages.put(LIMITS, page("NA:acme.limits", "Acme limits", """
                What the library can hold.

                | Constant | Value | Meaning |
                |---|---|---|
                | ACME_WIDTH | 12 | How wide. |
                | ACME_DEPTH | 7 | How deep. |
                | ACME_HEIGHT | 3 | How high. |
                """));
        pages.put(NOTIFY, page("NC:acme.ACME_NOTIFY", "ACME_NOTIFY callback function", """
                The **ACME_NOTIFY** callback function hears how many values there are.

                ## -syntax

                ```cpp
                typedef void (CALLBACK *ACME_NOTIFY)(DWORD count);
                ```

                ## -parameters

                ### -param count [in]

                How many values there are.
                """));
        pages.put(WHEEL, page("NN:acme.IAcmeWheel", "IAcmeWheel interface", """
                The **IAcmeWheel** interface turns a wheel.

                ## -syntax

                ```cpp
                interface IAcmeWheel : public IUnknown {
                  HRESULT Turn(DWORD steps);
                };
                ```

                ## -inheritance

                The **IAcmeWheel** interface inherits from the **IUnknown** interface.

                ## -members

                The **IAcmeWheel** interface has these methods.

                | Method | Description |
                |---|---|
                | [IAcmeWheel::Turn](nf-acme-iacmewheel-turn.md) | Turns the wheel. |
                """));
        pages.put(TURN, page("NF:acme.IAcmeWheel.Turn", "IAcmeWheel::Turn method", """
                The **Turn** method moves the wheel by some steps and says whether it could.

                ## -parameters

                ### -param steps [in]

                By how many steps.

                ## -returns

                If the method succeeds, it returns **S_OK**. Otherwise, it returns an **HRESULT** error code.
                """));
        return pages;
    }

    private static String page(String uid, String title, String body) {
        return "---\nUID: " + uid + "\ntitle: " + title + " (acme.h)\nreq.header: acme.h\nreq.dll: Acme.dll\n---\n\n# "
                + title + "\n\n## -description\n\n" + body;
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aCallerCompilesBeforeAndNotAfter(Break each) throws IOException {
        Map<String, String> old = pages();
        Map<String, String> now = pages();
        if (each.from().isEmpty()) {
            now.remove(each.page());
            if (each.page().equals(WHEEL)) {
                now.remove(TURN);
            }
        } else {
            String before = now.get(each.page());
            assertTrue(before.contains(each.from()), each.from());
            String after = before.replace(each.from(), each.to());
            boolean moved = each.kind().endsWith(".moved");
            now.remove(each.page());
            now.put(moved ? each.page().replace("acme/", "tools/") : each.page(), moved ? moved(after) : after);
            if (moved && each.page().equals(WHEEL)) {
                String turn = now.remove(TURN);
                now.put(TURN.replace("acme/", "tools/"), moved(turn.replace("acme.h", "tools.h")));
            }
        }
        List<Change> changes = ModelDiff.compare(DiffSamples.input("old", old), DiffSamples.input("new", now))
                .optional()
                .orElseThrow()
                .changes();
        assertTrue(
                changes.stream().anyMatch(one -> one.id().equals(each.kind()) && one.level() == Level.SOURCE_BREAKING),
                () -> each.kind() + " is not among " + changes);
        String caller = "import bindings.acme.*;\nclass Caller {\nvoid run(Acme acme) {\n" + each.caller() + "\n}\n}\n";
        assertEquals(List.of(), JavaCheck.errors(folder, "Caller", caller, generated("old", old)));
        assertFalse(
                JavaCheck.errors(folder, "Caller", caller, generated("new", now))
                        .isEmpty(),
                () -> "still compiles: " + each.caller());
    }

    /** The page as one of another header. */
    private static String moved(String page) {
        return page.replace("UID: NF:acme.", "UID: NF:tools.")
                .replace("UID: NS:acme.", "UID: NS:tools.")
                .replace("UID: NE:acme.", "UID: NE:tools.")
                .replace("UID: NC:acme.", "UID: NC:tools.")
                .replace("UID: NN:acme.", "UID: NN:tools.");
    }

    private Path generated(String state, Map<String, String> pages) throws IOException {
        Path specs = folder.resolve(state);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = specs.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        Files.writeString(specs.resolve("docbind.yaml"), "root: true\nbasePackage: bindings\ntarget: windows-x64\n");
        Path out = folder.resolve(state + "-out");
        GenerateRun run = new Docbind(Progress.NONE).generate(Request.of(specs), out, false);
        assertEquals(GenerateRun.Outcome.WRITTEN, run.outcome(), run.summary());
        return out;
    }
}
