package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.config.OverlayReader;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import dev.docbind.model.Source;
import dev.docbind.source.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections overrule what pages say, part by part, and point at what they get wrong themselves. */
class OverlayTest {

    private static final List<Declaration> PAGES = List.of(
            page("nf-acme-acmeturn.md", "NF:acme.AcmeTurn", "AcmeTurn function", """
                    ## -parameters

                    ### -param wheel

                    The wheel to turn.

                    ### -param code

                    Tells more.

                    ## -returns

                    Says how it went.
                    """),
            page("ns-acme-acme_wheel.md", "NS:acme.ACME_WHEEL", "ACME_WHEEL structure", """
                    ## -syntax

                    ```cpp
                    typedef struct _ACME_WHEEL {
                      BYTE Spokes;
                      union {
                        WORD Low;
                        BYTE Bytes[2];
                      } u;
                    } ACME_WHEEL, *PACME_WHEEL;
                    ```

                    ## -struct-fields

                    ### -field Spokes

                    How many spokes it has.
                    """),
            page("ns-acme-acme_cart.md", "NS:acme.ACME_CART", "ACME_CART structure", """
                    ## -syntax

                    ```cpp
                    typedef struct ACME_CART { ACME_WHEEL Wheels[2]; } ACME_CART;
                    ```
                    """),
            page("ns-acme-acme_bag.md", "NS:acme.ACME_BAG", "ACME_BAG structure", """
                    ## -struct-fields

                    ### -field Depth

                    How deep it is.
                    """));

    private static Declaration page(String file, String uid, String title, String body) {
        String text =
                "---\nUID: " + uid + "\ntitle: " + title + " (acme.h)\nreq.header: acme.h\nreq.dll: Acme.dll\n---\n\n# "
                        + title + "\n\n## -description\n\nSomething of the library.\n\n" + body;
        return new PageExtractor()
                .extract(new PageReader().read("acme/" + file, text).optional().orElseThrow())
                .optional()
                .orElseThrow();
    }

    private static Result<ApiModel> resolve(String overlay) {
        Result<List<Overlay>> overlays = OverlayReader.read("overlays/acme.yaml", overlay);
        assertEquals(List.of(), overlays.diagnostics());
        return new Resolver()
                .resolve(
                        PAGES,
                        new ResolveOptions(
                                Target.WINDOWS_X64,
                                Policy.DEDUCED,
                                overlays.optional().orElseThrow(),
                                List.of(),
                                java.util.Map.of()));
    }

    private static Diagnostic error(String overlay) {
        List<Diagnostic> errors = resolve(overlay).diagnostics().stream()
                .filter(one -> one.id().startsWith("overlay."))
                .toList();
        assertEquals(1, errors.size(), errors.toString());
        return errors.getFirst();
    }

    private static ModelStructure structure(ApiModel model, String name) {
        return model.structures().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void typesDirectionsAndTheConventionOfAFunctionAreOverruled() {
        Result<ApiModel> result = resolve("""
                uid: NF:acme.AcmeTurn
                reason: The page gives no types.
                types: {wheel: PACME_WHEEL, code: LPDWORD, return: BOOL}
                directions: {wheel: in, code: out}
                libraries: AcmeTools.dll
                errors: {convention: out-parameter, failure: equals 0, parameter: code}
                """);
        ModelFunction function = result.optional().orElseThrow().functions().getFirst();
        assertTrue(function.bound(), function.binding().toString());
        assertEquals(Direction.OUT, function.parameters().getLast().direction());
        assertEquals(
                Source.OVERLAY,
                function.parameters().getLast().type().evidence().source());
        NativeType.Pointer pointer = assertInstanceOf(
                NativeType.Pointer.class, function.parameters().getLast().type().type());
        assertInstanceOf(NativeType.Scalar.class, pointer.target());
        assertInstanceOf(NativeType.Bool.class, function.returns().type());
        assertEquals(List.of("AcmeTools.dll"), function.libraries());
        assertEquals("out-parameter", function.errors().convention());
        assertEquals(
                "code",
                assertInstanceOf(ErrorContract.OutParameter.class, function.errors())
                        .parameter());
    }

    @Test
    void aFieldsTypeChangesTheLayoutWhereverTheStructureIsUsed() {
        ApiModel plain = resolve("[]").optional().orElseThrow();
        assertEquals(4, structure(plain, "ACME_WHEEL").size());
        Result<ApiModel> result = resolve("""
                uid: NS:acme.ACME_WHEEL
                reason: The header has wider numbers.
                types: {Spokes: DWORD, u.Low: ULONGLONG}
                """);
        assertEquals(List.of(), result.diagnostics());
        ModelStructure wheel = structure(result.optional().orElseThrow(), "ACME_WHEEL");
        assertEquals(16, wheel.size());
        assertEquals(Source.OVERLAY, wheel.fields().getFirst().type().evidence().source());
        assertEquals(32, structure(result.optional().orElseThrow(), "ACME_CART").size());
        assertTrue(wheel.aliases().contains("*PACME_WHEEL"), wheel.aliases().toString());
    }

    @Test
    void whatIsMisspeltIsPointedAtWithASuggestion() {
        Diagnostic type = error("uid: NF:acme.AcmeTurn\nreason: r\ntypes:\n  code: LPDWROD\n");
        assertEquals(new SourceLocation("overlays/acme.yaml", 4, 3), type.location());
        assertEquals("Did you mean LPDWORD?", type.hint());
        Diagnostic part = error("uid: NF:acme.AcmeTurn\nreason: r\ntypes:\n  wheels: LPVOID\n");
        assertEquals(new SourceLocation("overlays/acme.yaml", 4, 3), part.location());
        assertEquals("Did you mean wheel?", part.hint());
        Diagnostic field = error("uid: NS:acme.ACME_WHEEL\nreason: r\ntypes: {Spoke: DWORD}\n");
        assertEquals("Did you mean Spokes?", field.hint());
        Diagnostic uid = error("uid: NF:acme.AcmeTrun\nreason: r\n");
        assertEquals("Did you mean NF:acme.AcmeTurn?", uid.hint());
        Diagnostic code = error("uid: NF:acme.AcmeTurn\nreason: r\ncodes: {ERROR_X: 3}\n");
        assertEquals("overlay.unused", code.id());
        Diagnostic bag = error("uid: NS:acme.ACME_BAG\nreason: r\ntypes: {Depth: DWORD}\n");
        assertEquals("Give the whole structure under declaration.", bag.hint());
        Diagnostic receiver =
                error("uid: NF:acme.AcmeTurn\nreason: r\nerrors: {convention: out-parameter, parameter: cod}\n");
        assertEquals("Did you mean code?", receiver.hint());
    }
}
