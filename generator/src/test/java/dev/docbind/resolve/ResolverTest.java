package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import dev.docbind.model.Source;
import dev.docbind.source.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Resolution of small pages, from their text to the model. */
class ResolverTest {

    private static Declaration page(String path, String uid, String title, String body) {
        String text =
                "---\nUID: " + uid + "\ntitle: " + title + "\nreq.header: gadget.h\nreq.dll: Gadget.dll\n---\n\n# "
                        + title + "\n\n## -description\n\nDoes something to a gadget.\n\n" + body;
        return Objects.requireNonNull(new PageExtractor()
                .extract(
                        Objects.requireNonNull(new PageReader().read(path, text).value()))
                .value());
    }

    private static Declaration function(String name, String body) {
        return page(
                "gadget/nf-gadget-" + name.toLowerCase() + ".md",
                "NF:gadget." + name,
                name + " function (gadget.h)",
                body);
    }

    private static Result<ApiModel> resolve(ResolveOptions options, Declaration... pages) {
        return new Resolver().resolve(List.of(pages), options);
    }

    private static ModelFunction only(Declaration... pages) {
        return Objects.requireNonNull(
                        resolve(ResolveOptions.of(Target.WINDOWS_X64), pages).value())
                .functions()
                .getFirst();
    }

    private static final String TUNE = """
            ## -syntax

            ```cpp
            BOOL TuneGadget(HANDLE gadget, const WCHAR *name, LONGLONG *frequency);
            ```

            ## -parameters

            ### -param gadget [in]

            The gadget.

            ### -param name [in]

            What it is called.

            ### -param frequency [out]

            Where the frequency goes.

            ## -returns

            If the function succeeds, the return value is nonzero. If it fails, the return value is zero. To learn more,
            call GetLastError, which may give ERROR_INVALID_HANDLE.
            """;

    @Test
    void declaredSignatureIsTakenAsItIs() {
        ModelFunction function = only(function("TuneGadget", TUNE));
        assertEquals(Source.DECLARATION, function.returns().evidence().source());
        assertInstanceOf(NativeType.Bool.class, function.returns().type());
        assertInstanceOf(
                NativeType.Handle.class, function.parameters().get(0).type().type());
        assertInstanceOf(
                NativeType.Text.class, function.parameters().get(1).type().type());
        NativeType.Pointer frequency = assertInstanceOf(
                NativeType.Pointer.class, function.parameters().get(2).type().type());
        assertEquals(Abi.I64, frequency.target().abi());
        assertEquals(new Binding.Symbol(List.of("Gadget.dll"), "TuneGadget"), function.binding());
    }

    @Test
    void lastErrorContractKnowsTestAndCode() {
        ErrorContract.LastError contract = assertInstanceOf(
                ErrorContract.LastError.class,
                only(function("TuneGadget", TUNE)).errors());
        assertFalse(contract.winsock());
        assertEquals(new FailureTest(FailureTest.Kind.EQUAL, 0), contract.test());
        assertEquals("ERROR_INVALID_HANDLE", contract.codes().getFirst().name());
        assertEquals(6L, contract.codes().getFirst().value());
    }

    @Test
    void lastErrorThatIsRuledOutIsNoContract() {
        String body = TUNE.replace(
                "To learn more,\ncall GetLastError, which may give ERROR_INVALID_HANDLE.",
                "Do not call GetLastError, since the function does not set it.");
        ErrorContract contract = only(function("TuneGadget", body)).errors();
        assertFalse(contract instanceof ErrorContract.LastError, contract.toString());
    }

    @Test
    void wrappedCodesGetTheirNumber() {
        ModelFunction function = only(function("OpenGadget", """
                ## -syntax

                ```cpp
                HRESULT OpenGadget(void);
                ```

                ## -returns

                |Return code|Description|
                |---|---|
                |S_OK|It is open.|
                |HRESULT_FROM_WIN32(ERROR_NOT_SUPPORTED)|Not on this machine.|
                |GADGET_E_MADE_UP|A code no source numbers.|
                """));
        ErrorContract.HResult contract = assertInstanceOf(ErrorContract.HResult.class, function.errors());
        assertEquals(
                List.of(0L, 0x80070032L),
                contract.codes().stream().limit(2).map(c -> c.value()).toList());
        assertNull(contract.codes().get(2).value());
    }

    @Test
    void wordsThatNameNoTypeStayUnknown() {
        ModelFunction function = only(function(
                "ShapeGadget",
                "## -parameters\n\n### -param Zorp\n\nSpecifies the zorp.\n\n## -returns\n\nThe glimmer.\n"));
        assertEquals(Abi.UNKNOWN, function.parameters().getFirst().type().type().abi());
        assertFalse(function.bound());
        Binding.None none = assertInstanceOf(Binding.None.class, function.binding());
        assertEquals("type-unknown", none.why().reason());
        assertTrue(none.why().location().line() > 0);
    }

    @Test
    void strictPolicyBindsOnlyWhatIsDeclared() {
        Declaration deduced = function(
                "CloseGadget",
                "## -parameters\n\n### -param lpGadget [in]\n\nA pointer to a GADGET structure.\n\n## -returns\n\nReturns an HRESULT.\n");
        ResolveOptions options = ResolveOptions.of(Target.WINDOWS_X64);
        ModelFunction relaxed = Objects.requireNonNull(resolve(options, deduced).value())
                .functions()
                .getFirst();
        ModelFunction strict = Objects.requireNonNull(
                        resolve(options.with(Policy.STRICT), deduced).value())
                .functions()
                .getFirst();
        assertTrue(relaxed.bound(), () -> relaxed.binding().toString());
        assertFalse(strict.bound());
        ModelFunction declared = Objects.requireNonNull(
                        resolve(options.with(Policy.STRICT), function("TuneGadget", TUNE))
                                .value())
                .functions()
                .getFirst();
        assertTrue(declared.bound());
    }

    @Test
    void layoutComesFromTheDeclarationAlone() {
        String fields = "## -struct-fields\n\n### -field Kind\n\nA ULONG.\n\n### -field Size\n\nA SIZE_T.\n\n";
        String syntax =
                "## -syntax\n\n```cpp\ntypedef struct _GADGET { ULONG Kind; SIZE_T Size; } GADGET, *PGADGET;\n```\n\n";
        ModelStructure opaque = structure(fields);
        assertTrue(opaque.opaque());
        ModelStructure known = structure(syntax + fields);
        assertEquals(16, known.size());
        assertEquals(8, known.fields().get(1).offset());
    }

    private static ModelStructure structure(String body) {
        Declaration page = page("gadget/ns-gadget-_gadget.md", "NS:gadget._GADGET", "_GADGET (gadget.h)", body);
        return Objects.requireNonNull(
                        resolve(ResolveOptions.of(Target.WINDOWS_X64), page).value())
                .structures()
                .getFirst();
    }

    /** The lines of members are those of the page, not those of the block they stand in. */
    @Test
    void membersStandOnTheirLinesOfThePage() {
        String body = """
                ## -syntax

                ```c
                #define LENGTH 4
                typedef struct GADGET {
                  int count;
                  struct {
                    short low;
                  } inner;
                } GADGET;
                ```
                """;
        Declaration page = page("gadget/ns-gadget-gadget.md", "NS:gadget.GADGET", "GADGET structure (gadget.h)", body);
        ModelStructure structure = Objects.requireNonNull(
                        resolve(ResolveOptions.of(Target.WINDOWS_X64), page).value())
                .structures()
                .getFirst();
        assertEquals(19, structure.fields().get(0).type().evidence().location().line());
        assertEquals(22, structure.fields().get(1).type().evidence().location().line());
        assertEquals(
                21,
                structure
                        .fields()
                        .get(1)
                        .nested()
                        .getFirst()
                        .type()
                        .evidence()
                        .location()
                        .line());
    }

    @Test
    void enumeratorsWithoutWrittenValueHaveNone() {
        Declaration page = page(
                "gadget/ne-gadget-_color.md",
                "NE:gadget._COLOR",
                "_COLOR (gadget.h)",
                "## -enum-fields\n\n### -field ColorRed\n\nRed.\n\n### -field ColorBlue:4\n\nBlue.\n");
        var members = Objects.requireNonNull(
                        resolve(ResolveOptions.of(Target.WINDOWS_X64), page).value())
                .enumerations()
                .getFirst()
                .members();
        assertNull(members.get(0).value());
        assertEquals(4L, members.get(1).value());
    }

    @Test
    void overlayOverrulesWordsAndMustMatch() {
        Declaration page = function(
                "ShapeGadget", "## -parameters\n\n### -param Zorp\n\nSpecifies the zorp.\n\n## -returns\n\nNone.\n");
        List<Overlay> overlays = new ArrayList<>();
        SourceLocation here = SourceLocation.of("overlays/gadget.yaml", 1);
        overlays.add(new Overlay(
                "NF:gadget.ShapeGadget",
                "the header says so",
                null,
                Map.of("Zorp", "USHORT"),
                List.of(),
                Map.of(),
                here));
        overlays.add(new Overlay("NF:gadget.Missing", "a slip", null, Map.of(), List.of(), Map.of(), here));
        ResolveOptions options = new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, overlays, List.of(), Map.of());
        Result<ApiModel> result = resolve(options, page);
        ModelFunction function =
                Objects.requireNonNull(result.value()).functions().getFirst();
        assertEquals(Abi.I16, function.parameters().getFirst().type().type().abi());
        assertEquals(
                Source.OVERLAY,
                function.parameters().getFirst().type().evidence().source());
        assertTrue(result.diagnostics().stream().anyMatch(d -> d.id().equals("overlay.unmatched")));
    }
}
