package dev.docbind.win32metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds callbacks whose signature stands on their page, in a syntax block or in other code, against the function types that
 * headers and the metadata have under the name. The differences, each with its cause, are in {@code callbacks.tsv}.
 */
@Tag("corpus")
class DeclaredCallbacksTest {

    private static final Target TARGET = Target.WINDOWS_X64;
    private static final Path DIFFERENCES = Path.of("src/test/resources/callbacks.tsv");

    @Test
    void declaredCallbacksAreThoseOfTheHeaders() throws IOException {
        KnownCallbacks known = KnownCallbacks.load();
        List<String> differing = new ArrayList<>();
        StringBuilder counts = new StringBuilder();
        Set<String> names = new TreeSet<>();
        for (String collection : List.of("learn", "ddi-2024", "ddi-2018")) {
            int declared = 0;
            int compared = 0;
            int right = 0;
            int documented = 0;
            for (ModelFunction callback : callbacks(collection)) {
                boolean printed = callback.returns().evidence().source().declared();
                List<KnownCallbacks.Known> signatures = printed ? known.of(callback.declaration()) : List.of();
                declared += printed ? 1 : 0;
                documented += printed && asDocumented(callback) ? 1 : 0;
                if (signatures.isEmpty()) {
                    continue;
                }
                List<String> differences = signatures.stream()
                        .map(signature -> difference(callback, signature))
                        .toList();
                compared++;
                names.add(callback.id().name());
                if (differences.contains("")) {
                    right++;
                } else {
                    differing.add(collection + "\t" + callback.id().name() + "\t" + differences.getFirst());
                }
            }
            counts.append(String.format(
                    Locale.ROOT,
                    "%s: %d callbacks declared on their page, %d with just the parameters that it documents, %d known elsewhere, %d right%n",
                    collection,
                    declared,
                    documented,
                    compared,
                    right));
        }
        counts.append(names.size()).append(" names together\n");
        System.out.print(counts);
        differing.forEach(System.out::println);
        Map<String, String> causes = causes();
        if (Boolean.getBoolean("figures.update")) {
            List<String> lines = differing.stream()
                    .map(line -> line + "\t" + causes.getOrDefault(line, "?"))
                    .toList();
            Files.write(DIFFERENCES, lines);
        }
        assertEquals(List.copyOf(causes().keySet()), differing.stream().sorted().toList(), counts.toString());
    }

    /** Whether the printed parameters are those that the page documents, none more and none less. */
    private static boolean asDocumented(ModelFunction callback) {
        long documented = callback.declaration().parameters().stream()
                .filter(parameter -> !parameter.name().equals("..."))
                .filter(parameter -> !parameter.name().equalsIgnoreCase("void"))
                .count();
        return documented == callback.parameters().size()
                && callback.parameters().stream().allMatch(parameter -> parameter.documentation() != null);
    }

    private static Map<String, String> causes() throws IOException {
        Map<String, String> causes = new TreeMap<>();
        for (String line : Files.exists(DIFFERENCES) ? Files.readAllLines(DIFFERENCES) : List.<String>of()) {
            int tab = line.lastIndexOf('\t');
            causes.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return causes;
    }

    /** What differs, empty where nothing does. What the page leaves unknown is no difference. */
    private static String difference(ModelFunction callback, KnownCallbacks.Known known) {
        List<CParameter> parameters = known.type().parameters();
        if (parameters.size() != callback.parameters().size()) {
            return callback.parameters().size() + " parameters, known " + parameters.size();
        }
        String returned = difference(
                "return",
                callback.returns().type(),
                known.types().map(known.type().returns()));
        if (!returned.isEmpty()) {
            return returned;
        }
        for (int i = 0; i < parameters.size(); i++) {
            ModelParameter own = callback.parameters().get(i);
            CType type = known.types().map(parameters.get(i).type()) instanceof NativeType.Array
                    ? new CType.Pointer(new CType.Void(), false)
                    : parameters.get(i).type();
            String difference =
                    difference(own.name(), own.type().type(), known.types().map(type));
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String difference(String what, NativeType own, NativeType known) {
        boolean open = own.abi() == Abi.UNKNOWN || known.abi() == Abi.UNKNOWN;
        if (!open && own.abi() != known.abi()) {
            return what + " " + own.abi() + ", known " + known.abi();
        }
        Abi behind = scalar(own);
        Abi there = scalar(known);
        return open || behind == null || there == null || behind == there
                ? ""
                : what + " to " + behind + ", known to " + there;
    }

    /** What number a pointer points to, null where it points to none or to something unknown. */
    private static @Nullable Abi scalar(NativeType type) {
        return type instanceof NativeType.Pointer pointer
                        && (pointer.target() instanceof NativeType.Scalar
                                || pointer.target() instanceof NativeType.Bool)
                ? pointer.target().abi()
                : null;
    }

    private static List<ModelFunction> callbacks(String collection) {
        Optional<Path> pages = CorpusFolder.of(collection);
        assumeTrue(pages.isPresent(), "no page collection");
        SourceTree tree = SourceTree.list(pages.get()).optional().orElseThrow();
        PageExtractor extractor = new PageExtractor();
        List<Declaration> declarations = tree.pages().stream()
                .map(tree::read)
                .map(Result::optional)
                .flatMap(Optional::stream)
                .map(page -> extractor.extract(page).optional())
                .flatMap(Optional::stream)
                .toList();
        ApiModel model = new Resolver()
                .resolve(declarations, ResolveOptions.of(TARGET))
                .optional()
                .orElseThrow();
        return model.callbacks();
    }
}
