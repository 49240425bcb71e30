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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the metadata is worth on real documentation, and whether its structures are those of mingw-w64's headers. */
@Tag("corpus")
class MetadataCorpusTest {

    private static final Target TARGET = Target.WINDOWS_X64;

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
    void structuresAreThoseOfTheHeaders() {
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
            String difference = difference(left, right);
            if (!difference.isEmpty()) {
                differing.add(declaration.name() + ": " + difference);
            }
        }
        System.out.printf(
                Locale.ROOT, "%d structures in both, %d differ, %d without layout%n", both, differing.size(), unknown);
        differing.forEach(text -> System.out.println("  " + text));
        assertEquals(MingwHeaders.DIFFERENCES, names(differing));
    }

    private static Set<String> names(List<String> differing) {
        Set<String> names = new TreeSet<>();
        differing.forEach(text -> names.add(text.substring(0, text.indexOf(':'))));
        return names;
    }

    /** What differs in size, alignment or places of members; the names of members may differ. */
    private static String difference(Layout left, Layout right) {
        if (left.size() != right.size() || left.alignment() != right.alignment()) {
            return "size " + left.size() + " and " + right.size() + ", alignment " + left.alignment() + " and "
                    + right.alignment();
        }
        Map<String, Long> ours = offsets(left);
        Map<String, Long> theirs = offsets(right);
        for (Map.Entry<String, Long> one : ours.entrySet()) {
            Long there = theirs.get(one.getKey());
            if (there != null && !there.equals(one.getValue())) {
                return one.getKey() + " at " + one.getValue() + " and " + there;
            }
        }
        return new HashSet<>(theirs.values()).containsAll(ours.values()) ? "" : "members at other places";
    }

    private static Map<String, Long> offsets(Layout layout) {
        Map<String, Long> offsets = new HashMap<>();
        for (Layout.Field field : layout.fields()) {
            if (field.name() != null) {
                offsets.put(field.name(), field.offset());
            } else if (field.nested() != null) {
                offsets(field.nested()).forEach((name, offset) -> offsets.put(name, field.offset() + offset));
            }
        }
        return offsets;
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
