package dev.docbind.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.Overlay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayReaderTest {

    @Test
    void readsACorrection() {
        Result<List<Overlay>> result = OverlayReader.read("overlays/ws2spi.yaml", """
                - uid: NF:ws2spi.WPUCloseThread
                  reason: The page leaves the parameter's type out.
                  declaration: int WPUCloseThread(LPWSATHREADID lpThreadId, LPINT lpErrno);
                  types: {lpErrno: LPINT, return: int}
                  libraries: Ws2_32.dll
                  codes: {WSANOTINITIALISED: 10093, E_FAIL: 0x80004005}
                """);
        assertEquals(List.of(), result.diagnostics());
        assertEquals(
                List.of(new Overlay(
                        "NF:ws2spi.WPUCloseThread",
                        "The page leaves the parameter's type out.",
                        "int WPUCloseThread(LPWSATHREADID lpThreadId, LPINT lpErrno);",
                        Map.of("lpErrno", "LPINT", "return", "int"),
                        List.of("Ws2_32.dll"),
                        Map.of("WSANOTINITIALISED", 10093L, "E_FAIL", 0x80004005L),
                        new SourceLocation("overlays/ws2spi.yaml", 1, 8))),
                result.value());
    }

    @Test
    void demandsAReason() {
        Diagnostic finding = only(OverlayReader.read("o.yaml", "uid: NF:a.B\ntypes: {x: int}\n"));
        assertEquals("config.value.invalid", finding.id());
        assertEquals("An overlay needs the key reason.", finding.message());
    }

    @Test
    void pointsAtAWrongKeyInAList() {
        Diagnostic finding = only(OverlayReader.read(
                "o.yaml", "- uid: NF:a.B\n  reason: r\n- uid: NF:a.C\n  reason: r\n  type: {x: int}\n"));
        assertEquals(new SourceLocation("o.yaml", 5, 3), finding.location());
        assertEquals("Did you mean types?", finding.hint());
    }

    @Test
    void pointsAtACodeThatIsNoNumber() {
        Diagnostic finding = only(OverlayReader.read("o.yaml", "uid: NF:a.B\nreason: r\ncodes:\n  A: many\n"));
        assertEquals("The value of A is not a number: many", finding.message());
        assertEquals(4, finding.location().line());
    }

    private static Diagnostic only(Result<List<Overlay>> result) {
        assertEquals(1, result.diagnostics().size(), result.diagnostics().toString());
        return result.diagnostics().getFirst();
    }
}
