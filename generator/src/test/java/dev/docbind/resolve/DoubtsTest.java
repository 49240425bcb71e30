package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Dialect;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelStructure;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.type.Contradictions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page prints is not believed where the page itself speaks against it. */
class DoubtsTest {

    private static ApiModel model(String uid, String body) {
        String text = "---\nUID: " + uid
                + "\ntitle: Gadget\nreq.header: gadget.h\nreq.dll: Gadget.dll\n---\n\n# Gadget\n\n"
                + "## -description\n\nServes a gadget.\n\n" + body;
        return OnePage.model("gadget/page.md", text);
    }

    private static ModelStructure structure(String members) {
        String syntax = "## -syntax\n\n```cpp\ntypedef struct _GADGET {\n" + members + "} GADGET;\n```\n\n";
        String fields = "## -struct-fields\n\n### -field Lid\n\nIndicates, when 1, that the lid is open.\n";
        return model("NS:gadget._GADGET", syntax + fields).structures().getFirst();
    }

    private static ModelFunction function(String parameter, String words) {
        String syntax = "## -syntax\n\n```cpp\nBOOL TurnGadget(" + parameter + ");\n```\n\n";
        String parameters =
                "## -parameters\n\n### -param Name\n\n" + words + "\n\n## -returns\n\nTRUE when it turned.\n";
        return model("NF:gadget.TurnGadget", syntax + parameters).functions().getFirst();
    }

    @Test
    void bitsWithoutWidthsMakeNoLayout() {
        assertEquals(-1, structure("  UCHAR Lid;\n  UCHAR Rest;\n").size());
        assertEquals(1, structure("  UCHAR Lid : 1;\n  UCHAR Rest : 7;\n").size());
    }

    @Test
    void wholeOfUnionIsNotSmallerThanTheUnion() {
        assertEquals(
                -1,
                structure("  union {\n    UCHAR Parts[3];\n    USHORT AsUSHORT;\n  };\n")
                        .size());
        assertEquals(
                2,
                structure("  union {\n    UCHAR Parts[2];\n    USHORT AsUSHORT;\n  };\n")
                        .size());
    }

    @Test
    void arrayWithoutLengthMakesNoLayout() {
        assertEquals(-1, structure("  UCHAR Data[];\n  ULONG Count;\n").size());
    }

    @Test
    void lastArrayWithoutLengthIsFlexible() {
        assertEquals(4, structure("  ULONG Count;\n  UCHAR Data[];\n").size());
    }

    @Test
    void arrayWithoutLengthOnPrintedPagesIsFlexibleWhereReadersCopyIt() {
        assertEquals(-1, copied("Holds marks.").size());
        assertEquals(4, copied("No header has it. You must define it yourself.").size());
    }

    private static ModelStructure copied(String words) {
        String text = "---\ntitle: GADGET structure\ndescription: Holds marks.\nms.assetid: 1\napi_name:\n- GADGET\n"
                + "api_type:\n- HeaderDef\ntopic_type:\n- apiref\n---\n\n# GADGET structure\n\n" + words
                + "\n\n## Syntax\n\n```C++\ntypedef struct _GADGET {\n  ULONG Count;\n  UCHAR Data[];\n} GADGET;\n```\n\n"
                + "## Members\n\n**Count**\n\nHow many.\n\n**Data**\n\nThe marks.\n";
        return OnePage.model("desktop-src/gadget.md", text).structures().getFirst();
    }

    @Test
    void namesForKindsOfCharactersAreVariantsOfTheOwnName() {
        assertEquals("GADGETW", named("GADGETW (Unicode) and GADGETA (ANSI)"));
        assertEquals("GADGET", named("LIDW (Unicode) and LIDA (ANSI)"));
    }

    private static String named(String variants) {
        String text = "---\nUID: NS:gadget.GADGET\ntitle: GADGET\nreq.header: gadget.h\nreq.unicode-ansi: " + variants
                + "\n---\n\n# GADGET\n\n## -syntax\n\n```cpp\ntypedef struct { int size; } GADGET;\n```\n";
        return OnePage.model("gadget/page.md", text).structures().getFirst().name();
    }

    @Test
    void whatIsWrittenToIsNoValue() {
        ModelFunction printed = function("_Out_ DWORD Name", "Receives the name.");
        assertEquals(Abi.UNKNOWN, printed.parameters().getFirst().type().type().abi());
        assertFalse(printed.bound());
        assertTrue(function("_Out_ DWORD *Name", "Receives the name.").bound());
    }

    @Test
    void stringThatDependsOnTheCompilerHasNoKnownCharacters() {
        ModelFunction either = function("_In_ LPCSTR Name", "The name. If UNICODE is defined, this is an LPCWSTR.");
        assertNull(either.parameters().getFirst().type().pointee());
        assertEquals(Abi.PTR, either.parameters().getFirst().type().type().abi());
        assertTrue(function("_In_ LPCSTR Name", "The name.")
                        .parameters()
                        .getFirst()
                        .type()
                        .pointee()
                != null);
    }

    @Test
    void handlesAreNotNarrow() {
        assertFalse(function("_In_ DWORD DoorHandle", "A handle to the door.").bound());
        assertTrue(function("_In_ HANDLE DoorHandle", "A handle to the door.").bound());
    }

    @Test
    void numbersThatGoInAreNotPointers() {
        assertFalse(function("_In_ UINT *Width", "Width of the lid, in pixels.").bound());
        assertTrue(function("_In_ UINT *Width", "A pointer to the width of the lid.")
                .bound());
    }

    @Test
    void textIsNoStructure() {
        ModelFunction printed = function("_In_ LPWSTR Name", "A pointer to a GADGET_INFO structure.");
        assertNull(printed.parameters().getFirst().type().pointee());
        assertTrue(printed.bound());
    }

    @Test
    void whatReturnsNothingReturnsNoNumber() {
        String syntax = "## -syntax\n\n```cpp\n%s TurnGadget(DWORD Name);\n```\n\n## -returns\n\n%s\n";
        assertFalse(returning(syntax, "int", "This function does not return a value.")
                .bound());
        assertFalse(returning(syntax, "void", "If the function succeeds, the return value is nonzero.")
                .bound());
        assertFalse(returning(syntax, "HANDLE", "If the function succeeds, the return value is NO_ERROR.")
                .bound());
        assertFalse(
                returning(syntax, "DWORD", "Returns a handle to the gadget.").bound());
        assertTrue(returning(syntax, "DWORD", "Returns the number of turns.").bound());
        assertTrue(returning(syntax, "void", "This function does not return a value.")
                .bound());
    }

    private static ModelFunction returning(String syntax, String type, String words) {
        return model("NF:gadget.TurnGadget", syntax.formatted(type, words))
                .functions()
                .getFirst();
    }

    @Test
    void ofPageAndHeaderThatDisagreeNeitherIsBelieved() {
        String syntax = "## -syntax\n\n```cpp\ntypedef struct _PROPVARIANT {\n  ULONG Value;\n} PROPVARIANT;\n```\n";
        assertTrue(
                model("NS:gadget._PROPVARIANT", syntax).structures().getFirst().opaque());
    }

    @Test
    void headersTellTheRoomOfWhatNoPageDeclares() {
        ModelStructure gadget = structure("  ULONG Count;\n  PROPVARIANT Value;\n  D3DFORMAT Format;\n");
        assertEquals(40, gadget.size());
        assertEquals(8, gadget.fields().get(1).offset());
        assertEquals(32, gadget.fields().get(2).offset());
    }

    @Test
    void valuesThatAToolLeftOutAreNotCounted() {
        String enumeration = "typedef enum _GADGET { \n  GADGET_ONE,\n  GADGET_TWO\n} GADGET;";
        assertEquals(List.of(0L, 1L), values("NE:gadget._GADGET", "## -syntax\n\n```cpp\n" + enumeration + "\n```\n"));
    }

    private static List<Long> values(String uid, String body) {
        return model(uid, body).enumerations().getFirst().members().stream()
                .map(member -> Objects.requireNonNull(member.value()))
                .toList();
    }

    @Test
    void namesStandAgainstConclusions() {
        assertTrue(Contradictions.between("pulWidth", "function", "i32", List.of()));
        assertTrue(Contradictions.between("SourceHandle", "method", "ptr", List.of()));
        assertFalse(Contradictions.between("SourceHandle", "function", "ptr", List.of("d=in")));
        List<String> pointedTo = List.of("d=in", "r=prose.pointer-to.ptr");
        assertTrue(Contradictions.between("SourceHandle", "function", "ptr", pointedTo));
        assertFalse(Contradictions.between("Width", "function", "i32", List.of()));
        assertTrue(Contradictions.between("Scale", "function", "i32", List.of("against=fraction")));
        assertTrue(Contradictions.between("bCount", "method", "i32", List.of("against=one_letter")));
        assertFalse(Contradictions.between("bCount", "method", "i8", List.of("against=one_letter")));
        assertTrue(Contradictions.between("", "function", "i32", List.of("against=native_truth")));
        assertTrue(Contradictions.between("", "function", "void", List.of("against=silent_getter")));
        assertTrue(Contradictions.ofPointee("pWeights", "i32", List.of("against=fraction")));
        assertTrue(Contradictions.ofPointee("UTF8String", "i16", List.of()));
    }

    @Test
    void everyKindHasAGate() {
        Gates gates = Gates.load();
        for (String header : List.of("wdm", "no-such-header")) {
            for (String kind : List.of("function", "method", "callback")) {
                assertTrue(gates.of(kind, header, Dialect.DDI).item() >= 0.8, kind);
            }
            assertEquals(1, gates.of("other", header, Dialect.DDI).signature());
        }
    }

    @Test
    void dialectThatWasNotMeasuredIsAHeaderNeverSeen() {
        Gates gates = Gates.load();
        assertEquals(gates.of("function", "no-such-header", Dialect.DDI), gates.of("function", "wdm", Dialect.LEARN));
        assertTrue(gates.of("function", "wdm", Dialect.DDI).signature()
                < gates.of("function", "wdm", Dialect.LEARN).signature());
    }

    @ParameterizedTest
    @CsvSource({
        "This function has no parameters., true",
        "None, true",
        "It does not take any arguments., true",
        "*Lid* says how far the lid is open., false",
        "**TRUE** if the lid is open., false"
    })
    void parametersThatCouldNotBeReadLeaveTheSignatureOpen(String text, boolean bound) {
        String returns =
                "## -returns\n\nIf it succeeds, it returns S_OK. Otherwise, it returns an HRESULT error code.\n";
        ModelFunction function = model("NF:gadget.GadgetRest", "## -parameters\n\n" + text + "\n\n" + returns)
                .functions()
                .getFirst();
        assertTrue(function.parameters().isEmpty());
        assertEquals(bound, function.bound(), () -> function.binding().toString());
    }

    private static ModelFunction implemented(String shown, String returns) {
        String parameters = "## -parameters\n\n### -param Lid [in]\n\nHow far the lid is open, in degrees.\n\n"
                + "### -param Context [in, optional]\n\nA pointer to what the owner of the gadget registered.\n\n";
        String example = "## -remarks\n\nA lid watcher looks like this:\n\n```cpp\nGADGET_WATCH WatchMine;\n```\n\n"
                + "```cpp\n_Use_decl_annotations_\n" + shown + "\n```\n";
        return model("NC:gadget.GADGET_WATCH", parameters + "## -returns\n\n" + returns + "\n\n" + example)
                .callbacks()
                .getFirst();
    }

    @Test
    void implementationThatAPageShowsDeclaresTheCallback() {
        ModelFunction watch =
                implemented("VOID\n  WatchMine(\n    USHORT Lid,\n    PVOID Context\n    )\n  { /* look */ }", "None.");
        assertEquals(Abi.I16, watch.parameters().getFirst().type().type().abi());
        assertEquals(
                "declaration.example",
                watch.parameters().getFirst().type().evidence().rule());
        assertTrue(watch.bound());
    }

    @Test
    void implementationThatTheWordsContradictIsNotBelieved() {
        ModelFunction watch = implemented(
                "VOID WatchMine(USHORT Lid, PVOID Context) {...}",
                "The routine returns STATUS_SUCCESS if the operation succeeds, or an appropriate NTSTATUS error code.");
        assertEquals(Abi.UNKNOWN, watch.returns().type().abi());
        assertFalse(watch.bound());
    }

    @Test
    void implementationWithOtherParametersIsNotTheCallback() {
        ModelFunction watch = implemented("VOID Elsewhere(USHORT Door, PVOID Context) {...}", "None.");
        assertFalse(watch.parameters().getFirst().type().evidence().rule().startsWith("declaration"));
    }
}
