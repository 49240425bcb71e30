package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.train.Corpus;
import dev.docbind.verify.Verifier;
import java.lang.foreign.Arena;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The debugger engine's interfaces, from their pages and the order of methods in the header: the compiler confirms the
 * place of every method, and each generated method reaches its place in the table of a native object.
 */
@Tag("corpus")
class ComInterfacesTest {

    private static final List<String> HEADERS = List.of("windows.h", "dbgeng.h");
    private static final CompilerRun MINGW = new CompilerRun("x86_64-w64-mingw32-gcc", List.of("-w"));

    @Test
    void everyMethodReachesItsPlaceInTheTable(@TempDir Path folder) throws Exception {
        Optional<Path> pages = CorpusPages.unpacked("ddi-2024");
        assumeTrue(pages.isPresent(), "no page collection");
        assumeTrue(MINGW.run(HeaderIndex.includes(HEADERS), List.of("-E")).code() == 0, "mingw-w64 is not installed");
        assumeTrue(
                new CompilerRun("gcc", List.of())
                                .run("int x;\n", List.of("-fsyntax-only"))
                                .code()
                        == 0,
                "no gcc");
        HeaderIndex index =
                HeaderIndex.of(Target.WINDOWS_X64, MINGW, HEADERS).optional().orElseThrow();
        ApiModel model = model(Corpus.read(pages.get().resolve("wdk-ddi-src/content/dbgeng")));

        List<String> unbound = new ArrayList<>();
        int declared = 0;
        int variadic = 0;
        for (ModelInterface type : model.interfaces()) {
            for (ModelFunction method : type.methods()) {
                if (index.method(type.id().name(), method.id().name()) != null) {
                    declared++;
                    if (method.variadic()) {
                        variadic++;
                    } else if (!(method.binding() instanceof Binding.VtableSlot)) {
                        unbound.add(method.id().qualifiedName() + " " + method.binding());
                    }
                }
            }
        }
        Result<Verifier.Report> verified = new Verifier(MINGW, HEADERS).verify(model);
        List<String> wrong = verified.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
        int checks = verified.optional().orElseThrow().checks();

        EmissionPlan plan =
                Planner.plan(model, PlanOptions.of("proof")).optional().orElseThrow();
        Path classes = GeneratedClasses.compile(JavaEmitter.emit(plan), folder);
        List<String> astray = new ArrayList<>();
        int called = 0;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL(), GeneratedClasses.runtime()});
                Arena arena = Arena.ofConfined()) {
            RecordingObject object = RecordingObject.build(folder, arena);
            ComCalls calls = new ComCalls(loader, object, arena);
            for (PlannedType type : plan.types()) {
                if (type instanceof PlannedType.ComInterface com) {
                    for (PlannedFunction method : com.methods()) {
                        called += calls.call(com, method, index, astray);
                    }
                }
            }
        }
        System.out.printf(
                "dbgeng: %d methods of %d interfaces declared, %d variadic, %d others unbound; %d checks, %d wrong; %d methods called, %d astray%n",
                declared,
                model.interfaces().size(),
                variadic,
                unbound.size(),
                checks,
                wrong.size(),
                called,
                astray.size());
        astray.forEach(text -> System.out.println("  " + text));
        assertEquals(List.of(), unbound);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), astray);
        assertEquals(declared - variadic, called);
        assertTrue(declared > 800, declared + " methods");
    }

    private static ApiModel model(List<Declaration> declarations) {
        ResolveOptions plain = ResolveOptions.of(Target.WINDOWS_X64);
        ApiModel documented =
                new Resolver().resolve(declarations, plain).optional().orElseThrow();
        List<CodeText> sidecars = new ArrayList<>();
        new HeaderImport(Target.WINDOWS_X64)
                .run(MINGW, HEADERS, DocumentedNames.of(documented))
                .optional()
                .orElseThrow()
                .forEach((file, text) -> sidecars.add(new CodeText("sidecar", "c", text, file, 1)));
        ResolveOptions options = new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, List.of(), sidecars, Map.of());
        return new Resolver().resolve(declarations, options).optional().orElseThrow();
    }
}
