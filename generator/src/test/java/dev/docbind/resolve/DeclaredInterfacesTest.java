package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelStructure;
import dev.docbind.resolve.bind.Vtables;
import dev.docbind.source.PageReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interfaces that sidecar files declare: places of overloaded methods, identifiers, structures that are passed by value. */
class DeclaredInterfacesTest {

    private static final String TEXT = """
            typedef struct _SPOT { int x; int y; double z; } SPOT;
            MIDL_INTERFACE("12345678-9abc-def0-1234-56789abcdef0") IShape : public IUnknown {
                virtual HRESULT STDMETHODCALLTYPE Draw(int level) = 0;
                virtual HRESULT STDMETHODCALLTYPE Fill(DWORD colour) = 0;
                virtual HRESULT STDMETHODCALLTYPE Draw(DWORD colour, double width) = 0;
                virtual HRESULT STDMETHODCALLTYPE Move(SPOT to) = 0;
            };
            interface IShape2 : public IShape {
                virtual HRESULT STDMETHODCALLTYPE Fill(DWORD colour) = 0;
                virtual HRESULT STDMETHODCALLTYPE Fill(double share) = 0;
                virtual HRESULT STDMETHODCALLTYPE Hide() = 0;
            };
            interface IPlace : public IUnknown {
                virtual SPOT STDMETHODCALLTYPE Move(int to) = 0;
            };
            interface IClock : public IUnknown {
                virtual LARGE_INTEGER STDMETHODCALLTYPE Move(int to) = 0;
            };
            interface IRoot {
                virtual int First() = 0;
                virtual int Move(int to) = 0;
            };
            class CHelped : public IUnknown {
                public:
                int Help(int much);
                virtual ~CHelped();
                virtual int Move(int to) = 0;
                [helpstring("x")] virtual int Last() = 0;
                int Help2() { return 2; }
            };
            class CTwice : public IRoot, public IUnknown {
                virtual int Move(int to) = 0;
            };
            interface IMidl : IUnknown {
                int First();
                int Move(int to);
            };
            """;

    private static List<CDeclaration> declared() {
        return new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64))
                .parse(TEXT, SourceLocation.of("shape.decl.h", 1))
                .optional()
                .orElseThrow();
    }

    @Test
    void overloadedMethodsStandTogetherTheLastOneFirst() {
        Vtables microsoft = new Vtables(declared(), Target.Rules.MSVC);
        assertEquals(
                List.of("QueryInterface", "AddRef", "Release", "Draw", "Draw", "Fill", "Move"), microsoft.of("IShape"));
        assertEquals(5, microsoft.slot("IShape", "Fill", null));
        assertEquals(-1, microsoft.slot("IShape", "Draw", null), "which of the two is not told");
        CDeclaration.Interface shape = (CDeclaration.Interface) declared().stream()
                .filter(one -> one.name().equals("IShape") && one instanceof CDeclaration.Interface)
                .findFirst()
                .orElseThrow();
        assertEquals(4, microsoft.slot("IShape", "Draw", shape.methods().get(0).type()));
        assertEquals(3, microsoft.slot("IShape", "Draw", shape.methods().get(2).type()));
        assertEquals(
                List.of("QueryInterface", "AddRef", "Release", "Draw", "Fill", "Draw", "Move"),
                new Vtables(declared(), Target.Rules.GNU).of("IShape"));
    }

    @Test
    void whatABaseDeclaresTakesNoFurtherPlace() {
        Vtables vtables = new Vtables(declared(), Target.Rules.MSVC);
        assertEquals(
                List.of("QueryInterface", "AddRef", "Release", "Draw", "Draw", "Fill", "Move", "Fill", "Hide"),
                vtables.of("IShape2"));
    }

    @Test
    void identifiersAreReadAndPrinted() {
        assertEquals("12345678-9abc-def0-1234-56789abcdef0", new Vtables(declared(), Target.Rules.MSVC).iid("IShape"));
        assertTrue(declared().stream()
                .map(new CPrinter()::declaration)
                .anyMatch(
                        text -> text.startsWith("MIDL_INTERFACE(\"12345678-9abc-def0-1234-56789abcdef0\") IShape : ")));
    }

    @Test
    void structuresThatOnlySidecarsDeclareArePassedByValue() {
        ApiModel model = model("IShape");
        assertEquals(
                new Binding.VtableSlot("IShape", 6),
                model.interfaces().getFirst().methods().getFirst().binding());
        ModelStructure spot = model.structures().getFirst();
        assertEquals("SPOT", spot.name());
        assertFalse(spot.opaque());
        assertEquals(16, spot.size());
        assertEquals(8, spot.fields().get(2).offset());
    }

    @Test
    void anInheritedMethodHasTheSignatureOfTheBase() {
        assertEquals(
                new Binding.VtableSlot("IShape2", 6),
                model("IShape2").interfaces().getFirst().methods().getFirst().binding());
    }

    private static Binding binding(String owner, Target target) {
        return model(owner, target).interfaces().getFirst().methods().getFirst().binding();
    }

    private static String reason(Binding binding) {
        return assertInstanceOf(Binding.None.class, binding).why().reason();
    }

    @Test
    void microsoftsCompilerReturnsStructuresThroughMemory() {
        assertEquals(new Binding.VtableSlot("IPlace", 3, true), binding("IPlace", Target.WINDOWS_X64));
        assertEquals(new Binding.VtableSlot("IPlace", 3, true), binding("IPlace", Target.WINDOWS_ARM64));
        assertEquals(new Binding.VtableSlot("IPlace", 3, false), binding("IPlace", Target.LINUX_X64));
    }

    @Test
    void aMethodThatReturnsAUnionIsNotCalledAsIfItWereANumber() {
        assertEquals("result-by-value", reason(binding("IClock", Target.WINDOWS_X64)));
    }

    @Test
    void anInterfaceWithoutBaseBeginsAtTheFirstPlace() {
        assertEquals(new Binding.VtableSlot("IRoot", 1), binding("IRoot", Target.WINDOWS_X64));
        assertFalse(model("IRoot").interfaces().getFirst().counted());
        assertTrue(model("IShape").interfaces().getFirst().counted());
        Vtables based = new Vtables(declared(), Target.Rules.MSVC, java.util.Set.of("IRoot"), name -> {});
        assertEquals(List.of(), based.of("IRoot"), "a page says that it has a base");
    }

    @Test
    void onlyVirtualMethodsHaveAPlace() {
        Vtables microsoft = new Vtables(declared(), Target.Rules.MSVC);
        assertEquals(List.of("QueryInterface", "AddRef", "Release", "~", "Move", "Last"), microsoft.of("CHelped"));
        assertEquals(
                List.of("QueryInterface", "AddRef", "Release", "~", "~", "Move", "Last"),
                new Vtables(declared(), Target.Rules.GNU).of("CHelped"));
        assertEquals(List.of("QueryInterface", "AddRef", "Release", "First", "Move"), microsoft.of("IMidl"));
        assertEquals(List.of(), microsoft.of("CTwice"), "several bases");
    }

    @Test
    void aDestructorIsPrintedAsOne() {
        CDeclaration helped = declared().stream()
                .filter(one -> one.name().equals("CHelped") && one instanceof CDeclaration.Interface)
                .findFirst()
                .orElseThrow();
        String text = new CPrinter().declaration(helped);
        assertTrue(text.contains("    virtual ~CHelped() = 0;\n    virtual int Move(int to) = 0;"), text);
        List<CDeclaration> again = new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64))
                .parse(text, SourceLocation.of("again.h", 1))
                .optional()
                .orElseThrow();
        assertTrue(again.stream().map(new CPrinter()::declaration).anyMatch(text::equals), again.toString());
    }

    /** The model of one page about the method Move of an interface; it calls the parameter output, which it is not. */
    private static ApiModel model(String owner) {
        return model(owner, Target.WINDOWS_X64);
    }

    private static ApiModel model(String owner, Target target) {
        String page = """
                ---
                UID: NF:shape.OWNER.Move
                title: OWNER::Move (shape.h)
                req.header: shape.h
                ---
                # OWNER::Move method

                ## -parameters

                ### -param to [out]
                Where to.
                """.replace("OWNER", owner);
        Declaration declaration = new PageExtractor()
                .extract(new PageReader()
                        .read("nf-shape-move.md", page)
                        .optional()
                        .orElseThrow())
                .optional()
                .orElseThrow();
        CodeText sidecar = new CodeText("sidecar", "c", TEXT, "shape.decl.h", 1);
        return new Resolver()
                .resolve(
                        List.of(declaration),
                        new ResolveOptions(target, Policy.DEDUCED, List.of(), List.of(sidecar), Map.of()))
                .optional()
                .orElseThrow();
    }
}
