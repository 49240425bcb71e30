package dev.docbind.win32metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.DocumentedNames;
import dev.docbind.header.HeaderImport;
import dev.docbind.header.HeaderIndex;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.Unbound;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the metadata is worth on real documentation, and whether its structures are those of mingw-w64's headers. */
@Tag("corpus")
class MetadataCorpusTest {

    private static final Target TARGET = Target.WINDOWS_X64;
    /** Packed structures around {@code CONTEXT}, whose alignment of 16 Microsoft's compiler keeps and gcc does not. */
    private static final List<String> UNLIKE_MICROSOFT =
            List.of("MINIDUMP_THREAD_CALLBACK", "MINIDUMP_THREAD_EX_CALLBACK", "MINIDUMP_CALLBACK_INPUT");

    private static final Path DIFFERENCES = Path.of("src/test/resources/differences.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"ddi-2024", "learn"})
    void whatTheMetadataKnowsIsBound(String collection) {
        List<Declaration> declarations = read(collection);
        Resolver resolver = new Resolver();
        ApiModel plain = resolver.resolve(declarations, ResolveOptions.of(TARGET))
                .optional()
                .orElseThrow();
        Set<String> names = DocumentedNames.of(plain);
        List<CDeclaration> metadata =
                new Win32Metadata().declarations(TARGET, names).optional().orElseThrow();
        HeaderIndex index = HeaderIndex.of(TARGET, metadata);
        List<CodeText> sidecars = new ArrayList<>();
        new HeaderImport(TARGET)
                .run(index, names)
                .forEach((file, text) -> sidecars.add(new CodeText("sidecar", "c", text, file, 1)));
        ResolveOptions options = new ResolveOptions(TARGET, Policy.DEDUCED, List.of(), sidecars, Map.of());
        ApiModel model = resolver.resolve(declarations, options).optional().orElseThrow();
        int known = 0;
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> unbound = new ArrayList<>();
        for (ModelFunction function : all(model)) {
            boolean kernel = function.binding() instanceof Binding.None none
                    && none.why().reason().equals(Unbound.KERNEL_ONLY);
            if (!knows(index, function) || kernel) {
                continue;
            }
            known++;
            if (function.binding() instanceof Binding.None none) {
                reasons.merge(none.why().reason(), 1, Integer::sum);
                unbound.add(function.id().qualifiedName() + ": " + none.why());
            }
        }
        long before = all(plain).stream()
                .filter(function -> knows(index, function) && function.callable())
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: %d functions and methods known to the metadata, %d bound (%d without it), %s%n",
                collection,
                known,
                known - unbound.size(),
                before,
                reasons);
        unbound.forEach(text -> System.out.println("  " + text));
        assertEquals(List.of(), unbound);
    }

    private static boolean knows(HeaderIndex index, ModelFunction function) {
        String owner = function.id().owner();
        return owner == null
                ? index.function(function.id().name()) != null
                : index.method(owner, function.id().name()) != null;
    }

    private static List<ModelFunction> all(ApiModel model) {
        return Stream.concat(
                        model.functions().stream(),
                        model.interfaces().stream().flatMap(type -> type.methods().stream()))
                .toList();
    }

    @Test
    void structuresAreThoseOfTheHeaders() throws IOException {
        CompilerRun compiler = new CompilerRun("x86_64-w64-mingw32-gcc", List.of("-w", "-fms-extensions"));
        assumeTrue(compiler.run("#include <windows.h>\n", List.of("-E")).code() == 0, "mingw-w64 is not installed");
        HeaderIndex mingw =
                HeaderIndex.of(TARGET, compiler, MingwHeaders.LIST).optional().orElseThrow();
        List<CDeclaration> metadata =
                new Win32Metadata().declarations(TARGET, Set.of()).optional().orElseThrow();
        Layouts theirs = new Layouts(TARGET, mingw.types());
        Layouts ours = new Layouts(TARGET, TypeTable.builtin(TARGET).with(metadata));
        int both = 0;
        int unknown = 0;
        List<String> differing = new ArrayList<>();
        StringBuilder claims = new StringBuilder(HeaderIndex.includes(MingwHeaders.LIST));
        for (CDeclaration declaration : metadata) {
            boolean structure =
                    declaration instanceof CDeclaration.Typedef typedef && typedef.type() instanceof CType.Composite;
            CType type = new CType.Named(declaration.name());
            if (!structure || !(mingw.types().resolve(type) instanceof CType.Composite)) {
                continue;
            }
            Layout right = theirs.layout(type).value();
            Layout left = ours.layout(type).value();
            if (left == null || right == null) {
                unknown++;
                System.out.println("  no layout of " + declaration.name()
                        + (left == null ? " by the metadata" : " by the header"));
                continue;
            }
            both++;
            claims.append("#undef %s%n".formatted(declaration.name()));
            claims.append("_Static_assert(sizeof(%1$s) == %2$d && _Alignof(%1$s) == %3$d, \"%1$s\");%n"
                    .formatted(spelled(mingw, declaration.name()), right.size(), right.alignment()));
            String cause = LayoutDifference.of(left, right);
            if (!cause.isEmpty()) {
                differing.add(declaration.name() + "\t" + cause + "\t" + left.size() + "\t" + right.size());
            }
        }
        System.out.printf(
                Locale.ROOT, "%d structures in both, %d differ, %d without layout%n", both, differing.size(), unknown);
        List<String> wrong = compiler.run(claims.toString(), List.of("-fsyntax-only"))
                .messages()
                .lines()
                .filter(line -> line.contains(" error: "))
                .map(line -> line.replaceAll(".*\"(.*)\".*", "$1"))
                .toList();
        assertEquals(UNLIKE_MICROSOFT, wrong, "sizes and alignments as gcc has them");
        Collections.sort(differing);
        if (Boolean.getBoolean("figures.update")) {
            Files.write(DIFFERENCES, differing);
        }
        assertEquals(Files.readAllLines(DIFFERENCES), differing);
    }

    /** A name as C has it, where a tag is no type without its keyword. */
    private static String spelled(HeaderIndex index, String name) {
        boolean union = index.tag(name) != null
                && index.tag(name).type() instanceof CType.Composite composite
                && composite.definition().union();
        return index.typedef(name) != null ? name : (union ? "union " : "struct ") + name;
    }

    private static List<Declaration> read(String collection) {
        Optional<Path> pages = CorpusFolder.of(collection);
        assumeTrue(pages.isPresent(), "no page collection");
        SourceTree tree = SourceTree.list(pages.get()).optional().orElseThrow();
        PageExtractor extractor = new PageExtractor();
        return tree.pages().stream()
                .map(tree::read)
                .map(Result::optional)
                .flatMap(Optional::stream)
                .map(page -> extractor.extract(page).optional())
                .flatMap(Optional::stream)
                .toList();
    }
}
