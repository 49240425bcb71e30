package dev.docbind.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.FailureTest;
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
        Overlay overlay = result.optional().orElseThrow().getFirst();
        assertEquals("NF:ws2spi.WPUCloseThread", overlay.uid());
        assertEquals("The page leaves the parameter's type out.", overlay.reason());
        assertEquals("int WPUCloseThread(LPWSATHREADID lpThreadId, LPINT lpErrno);", overlay.declaration());
        assertEquals(Map.of("lpErrno", "LPINT", "return", "int"), overlay.types());
        assertEquals(List.of("Ws2_32.dll"), overlay.libraries());
        assertEquals(Map.of("WSANOTINITIALISED", 10093L, "E_FAIL", 0x80004005L), overlay.codes());
        assertEquals(new SourceLocation("overlays/ws2spi.yaml", 1, 8), overlay.location());
        assertEquals(new SourceLocation("overlays/ws2spi.yaml", 4, 11), overlay.place("types.lpErrno"));
    }

    @Test
    void readsDirectionsAndConventions() {
        Result<List<Overlay>> result = OverlayReader.read("o.yaml", """
                uid: NF:a.B
                reason: r
                directions: {x: out, y: inout}
                errors:
                  convention: out-parameter
                  failure: equals -1
                  parameter: x
                """);
        assertEquals(List.of(), result.diagnostics());
        Overlay overlay = result.optional().orElseThrow().getFirst();
        assertEquals(Map.of("x", Direction.OUT, "y", Direction.INOUT), overlay.directions());
        assertEquals(
                new Overlay.Errors(Overlay.Convention.OUT_PARAMETER, new FailureTest(FailureTest.Kind.EQUAL, -1), "x"),
                overlay.errors());
    }

    @Test
    void pointsAtAWrongConventionDirectionOrTest() {
        Diagnostic convention =
                only(OverlayReader.read("o.yaml", "uid: NF:a.B\nreason: r\nerrors:\n  convention: lasterror\n"));
        assertEquals(new SourceLocation("o.yaml", 4, 15), convention.location());
        assertEquals("Did you mean last-error?", convention.hint());
        Diagnostic direction = only(OverlayReader.read("o.yaml", "uid: NF:a.B\nreason: r\ndirections:\n  x: output\n"));
        assertEquals(4, direction.location().line());
        Diagnostic test = only(OverlayReader.read(
                "o.yaml", "uid: NF:a.B\nreason: r\nerrors:\n  convention: errno\n  failure: sometimes\n"));
        assertEquals(5, test.location().line());
        Diagnostic key =
                only(OverlayReader.read("o.yaml", "uid: NF:a.B\nreason: r\nerrors: {convention: none, paramter: x}\n"));
        assertEquals("Did you mean parameter?", key.hint());
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
