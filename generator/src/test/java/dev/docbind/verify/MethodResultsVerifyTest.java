package dev.docbind.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.extract.PageExtractor;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.HeaderImport;
import dev.docbind.header.HeaderIndex;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Methods that return structures, imported from mingw-w64's Direct3D header and verified with it. */
class MethodResultsVerifyTest {

    private static final List<String> HEADERS = List.of("windows.h", "d3d12.h");
    private static final CompilerRun MINGW = new CompilerRun("x86_64-w64-mingw32-gcc", List.of("-w"));

    private static final List<ApiModel> MODELS = new ArrayList<>();

    @BeforeAll
    static void mingw() {
        assumeTrue(MINGW.run(HeaderIndex.includes(HEADERS), List.of("-E")).code() == 0, "mingw-w64 is not installed");
        MODELS.add(model());
    }

    @Test
    void theParameterOfTheHeadersCViewIsTheResult() {
        ApiModel model = MODELS.getFirst();
        List<ModelFunction> methods = model.interfaces().stream()
                .flatMap(type -> type.methods().stream())
                .toList();
        assertEquals(
                List.of(
                        new Binding.VtableSlot("ID3D12Heap", 8, true),
                        new Binding.VtableSlot("ID3D12Resource", 10, true)),
                methods.stream().map(ModelFunction::binding).toList());
        assertTrue(methods.stream().allMatch(method -> method.parameters().isEmpty()));
        assertEquals(List.of(), wrong(model));
    }

    @Test
    void aResultThatTheHeaderPassesAsArgumentIsNamed() {
        ApiModel wrong = changed(slot -> new Binding.VtableSlot(slot.owner(), slot.slot(), false));
        assertEquals(
                List.of("d3d12/ID3D12Heap::GetDesc#returns", "d3d12/ID3D12Resource::GetDesc#returns"), wrong(wrong));
    }

    @Test
    void aWrongSlotIsNamed() {
        ApiModel wrong = changed(slot -> new Binding.VtableSlot(slot.owner(), slot.slot() + 1, true));
        assertEquals(List.of("d3d12/ID3D12Heap#field.GetDesc", "d3d12/ID3D12Resource#field.GetDesc"), wrong(wrong));
    }

    private static List<String> wrong(ApiModel model) {
        return new Verifier(MINGW, HEADERS)
                .verify(model).diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .map(Diagnostic::statement)
                        .map(statement -> statement == null ? "" : statement.text())
                        .toList();
    }

    private static ApiModel changed(UnaryOperator<Binding.VtableSlot> change) {
        ApiModel model = MODELS.getFirst();
        List<ModelInterface> interfaces = model.interfaces().stream()
                .map(type -> new ModelInterface(
                        type.id(),
                        type.declaration(),
                        type.base(),
                        type.vtable(),
                        type.methods().stream()
                                .map(method -> changed(method, change))
                                .toList(),
                        type.iid()))
                .toList();
        return new ApiModel(
                model.target(),
                model.functions(),
                model.callbacks(),
                model.structures(),
                model.enumerations(),
                interfaces,
                model.handles(),
                model.tables(),
                model.ioctls(),
                model.headers());
    }

    private static ModelFunction changed(ModelFunction method, UnaryOperator<Binding.VtableSlot> change) {
        return new ModelFunction(
                method.declaration(),
                method.parameters(),
                method.variadic(),
                method.returns(),
                method.errors(),
                method.libraries(),
                method.minimum(),
                change.apply((Binding.VtableSlot) method.binding()));
    }

    private static ApiModel model() {
        List<CodeText> sidecars = new ArrayList<>();
        new HeaderImport(Target.WINDOWS_X64)
                .run(MINGW, HEADERS, Set.of("ID3D12Heap", "ID3D12Resource"))
                .optional()
                .orElseThrow()
                .forEach((file, text) -> sidecars.add(new CodeText("sidecar", "c", text, file, 1)));
        ResolveOptions options = new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, List.of(), sidecars, Map.of());
        return new Resolver()
                .resolve(List.of(page("ID3D12Heap"), page("ID3D12Resource")), options)
                .optional()
                .orElseThrow();
    }

    private static Declaration page(String owner) {
        String text = """
                ---
                UID: NF:d3d12.OWNER.GetDesc
                title: OWNER::GetDesc (d3d12.h)
                req.header: d3d12.h
                ---
                # OWNER::GetDesc method

                ## -description

                Tells how the object was made.

                ## -returns

                A description.
                """.replace("OWNER", owner);
        return new PageExtractor()
                .extract(new PageReader()
                        .read("nf-d3d12-" + owner + ".md", text)
                        .optional()
                        .orElseThrow())
                .optional()
                .orElseThrow();
    }
}
