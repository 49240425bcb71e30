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
import java.util.TreeMap;
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

    private static final String ALL = "";

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
        String close = "acme.AcmeClose(null);";
        String read = "acme.AcmeRead(null, 1);";
        String notify = "ACME_NOTIFY callback = count -> {};";
        String turn = "IAcmeWheel wheel = null; wheel.Turn(1);";
        return Stream.of(
                new Break("function.removed", CLOSE, ALL, "", close),
                new Break("function.renamed", CLOSE, "AcmeClose", "AcmeCloseDevice", close),
                new Break(
                        "error.removed",
                        READ,
                        "ERROR_ACCESS_DENIED",
                        "ERROR_NOT_FOUND",
                        "Object e = AcmeReadError.ERROR_ACCESS_DENIED;"),
                new Break("structure.removed", TIME, ALL, "", "ACME_TIME time = null;"),
                new Break(
                        "structure.layout",
                        TIME,
                        "DWORD Year;",
                        "UNHEARD_OF Year;",
                        "ACME_TIME time = null; time.Year();"),
                new Break("field.removed", TIME, "DWORD Month;", "", "ACME_TIME time = null; time.Month();"),
                new Break(
                        "field.type",
                        TIME,
                        "DWORD Year;",
                        "LPVOID Year;",
                        "ACME_TIME time = null; int y = time.Year();"),
                new Break("enumeration.removed", MODE, ALL, "", "ACME_MODE mode = null;"),
                new Break("enumeration.renamed", MODE, "ACME_MODE", "ACME_MANNER", "ACME_MODE mode = null;"),
                new Break("enumerator.value", MODE, ", ACME_WRITE = 2", "", "Object o = ACME_MODE.ACME_WRITE;"),
                new Break("enumerator.renamed", MODE, "ACME_WRITE", "ACME_WRITES", "Object o = ACME_MODE.ACME_WRITE;"),
                new Break("callback.removed", NOTIFY, ALL, "", notify),
                new Break("callback.unbound", NOTIFY, "typedef void (CALLBACK *ACME_NOTIFY)(DWORD count);", "", notify),
                new Break("interface.removed", WHEEL, ALL, "", turn),
                new Break("method.removed", TURN, ALL, "", turn));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(DiffSamples.pages());
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

                ## -inheritance

                The **IAcmeWheel** interface inherits from the **IUnknown** interface.

                ## -members

                The **IAcmeWheel** interface has these methods.

                | Method | Description |
                |---|---|
                | [IAcmeWheel::Turn](nf-acme-iacmewheel-turn.md) | Turns the wheel. |
                """));
        pages.put(TURN, page("NF:acme.IAcmeWheel.Turn", "IAcmeWheel::Turn method", """
                The **Turn** method turns the wheel.

                ## -syntax

                ```cpp
                HRESULT Turn(DWORD steps);
                ```

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
            now.put(each.page(), before.replace(each.from(), each.to()));
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
