package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.train.Corpus;
import dev.docbind.verify.Verifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an import is worth: with the declarations of mingw-w64's headers nearly every documented function that they
 * declare and whose library is known is bound, and the compiler finds none of these wrong. Headers for programs and
 * headers for drivers exclude each other, so that each half is imported for itself.
 */
@Tag("corpus")
class ImportedCorpusTest {

    private static final double SHARE = 0.99;

    @ParameterizedTest
    @ValueSource(strings = {"ddi-2024", "ddi-2018", "learn"})
    void headersBindWhatTheyDeclare(String collection) {
        Optional<Path> pages = CorpusPages.unpacked(collection);
        assumeTrue(pages.isPresent(), "no page collection");
        assumeTrue(HeaderUnit.installed(), "mingw-w64 is not installed");
        List<Declaration> declarations = Corpus.read(pages.get());
        ApiModel plain = model(declarations, List.of());
        Set<String> documented = HeaderUnit.documented(declarations);
        HeaderUnit programs = HeaderUnit.programs(documented);
        List<String> faults = new ArrayList<>();
        Set<String> declared = check(collection + ", programs", programs, declarations, plain, Set.of(), faults);
        HeaderUnit drivers = HeaderUnit.drivers(documented);
        check(collection + ", drivers", drivers, declarations, plain, declared, faults);
        assertEquals(List.of(), faults);
    }

    /** Imports and counts one half; the names of the functions that its headers declare. */
    private static Set<String> check(
            String what,
            HeaderUnit unit,
            List<Declaration> declarations,
            ApiModel plain,
            Set<String> done,
            List<String> faults) {
        HeaderIndex index = HeaderIndex.of(Target.WINDOWS_X64, unit.compiler(), unit.headers())
                .optional()
                .orElseThrow();
        Predicate<ModelFunction> wanted = function ->
                !function.libraries().isEmpty() && !done.contains(function.id().name()) && declares(index, function);
        Map<String, String> files = new HeaderImport(Target.WINDOWS_X64)
                .run(unit.compiler(), unit.headers(), DocumentedNames.of(plain))
                .optional()
                .orElseThrow();
        List<CodeText> sidecars = new ArrayList<>();
        files.forEach((file, text) -> sidecars.add(new CodeText("sidecar", "c", text, file, 1)));
        ApiModel model = model(declarations, sidecars);
        List<ModelFunction> functions = all(model).filter(wanted).toList();
        List<ModelFunction> unbound =
                functions.stream().filter(function -> !sure(function)).toList();
        long variadic = functions.stream()
                .filter(function -> !function.bound() && sure(function))
                .count();
        long before = all(plain).filter(wanted).filter(ModelFunction::bound).count();
        Result<Verifier.Report> verified = new Verifier(unit.compiler(), unit.headers()).verify(only(model, functions));
        List<String> wrong = verified.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %d headers, %d functions declared with known library, %d with sure signature (%d of these variadic and without stub; %d bound without import), %d checks, %d wrong, left out %s%n",
                what,
                unit.headers().size(),
                functions.size(),
                functions.size() - unbound.size(),
                variadic,
                before,
                verified.optional().map(Verifier.Report::checks).orElse(0),
                wrong.size(),
                unit.leftOut());
        unbound.forEach(
                function -> System.out.println("  " + function.id().qualifiedName() + " " + function.binding()));
        wrong.forEach(text -> System.out.println("  " + text));
        if (functions.size() - unbound.size() < SHARE * functions.size()) {
            faults.add(what + ": " + unbound.size() + " of " + functions.size() + " are not sure");
        }
        faults.addAll(wrong);
        Set<String> names = new TreeSet<>();
        functions.forEach(function -> names.add(function.id().name()));
        return names;
    }

    /** Whether the signature is sure: bound, or declared with variable arguments, for which no stub is written. */
    private static boolean sure(ModelFunction function) {
        return function.bound()
                || function.binding() instanceof Binding.None none
                        && none.why().reason().equals("variadic");
    }

    private static boolean declares(HeaderIndex index, ModelFunction function) {
        String owner = function.id().owner();
        return owner == null
                ? index.function(function.id().name()) != null
                : index.method(owner, function.id().name()) != null;
    }

    private static Stream<ModelFunction> all(ApiModel model) {
        return Stream.concat(
                model.functions().stream(), model.interfaces().stream().flatMap(type -> type.methods().stream()));
    }

    /** The part of a model that the figures count, with all interfaces for the order of their methods. */
    private static ApiModel only(ApiModel model, List<ModelFunction> functions) {
        List<ModelInterface> interfaces = model.interfaces();
        Set<ModelFunction> counted = Set.copyOf(functions);
        return new ApiModel(
                model.target(),
                model.functions().stream().filter(counted::contains).toList(),
                List.of(),
                List.of(),
                List.of(),
                interfaces,
                model.handles(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ApiModel model(List<Declaration> declarations, List<CodeText> sidecars) {
        ResolveOptions options = new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, List.of(), sidecars, Map.of());
        return new Resolver().resolve(declarations, options).optional().orElseThrow();
    }
}
