package dev.docbind.train;

import static dev.docbind.train.KnownTruth.assertAtLeast;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.Source;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.Families;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Hides what pages print, deduces their signatures by models that never saw these pages, and compares the two: thousands
 * of labelled signatures besides the known ones. Writes its tables to {@code target/hidden-*.md}.
 */
@Tag("corpus")
class HiddenDeclarationsTest {

    private static final List<String> COLLECTIONS = List.of("learn", "ddi-2018", "ddi-2024");
    private static final int PASSES = 3;

    private final Models shipped = Models.load();

    @Test
    void whatIsDeducedIsWhatIsPrinted() throws IOException {
        Training training = new Training();
        Map<String, List<Declaration>> pages = new LinkedHashMap<>();
        Map<String, Map<String, ModelFunction>> printed = new HashMap<>();
        for (String collection : COLLECTIONS) {
            Optional<Path> truth = CorpusPages.shared("truth/functions.json");
            Optional<Path> folder = CorpusPages.unpacked(collection);
            assumeTrue(truth.isPresent() && folder.isPresent(), "no page collection");
            training.collect(Truth.read(truth.get()), folder.get());
            List<Declaration> declarations = Corpus.read(folder.get());
            pages.put(collection, HiddenFigures.hidden(declarations));
            printed.put(collection, functions(resolve(new Resolver(), declarations)));
        }
        Map<String, HiddenFigures> figures = new LinkedHashMap<>();
        pages.keySet().forEach(collection -> figures.put(collection, new HiddenFigures(collection)));
        for (Split split : Split.values()) {
            for (int pass = 0; pass < PASSES; pass++) {
                int own = pass;
                IntPredicate held = fold -> fold % PASSES == own;
                Resolver resolver = new Resolver(training.without(split, held, shipped));
                pages.forEach((collection, hidden) -> {
                    Map<String, ModelFunction> truth = printed.get(collection);
                    functions(resolve(resolver, hidden)).forEach((key, deduced) -> {
                        ModelFunction known = truth.get(key);
                        if (known != null && counts(known) && held.test(fold(split, deduced)) && seen(split, deduced)) {
                            figures.get(collection).add(deduced, known, split == Split.FAMILY ? "known" : "new");
                        }
                    });
                });
            }
        }
        Files.createDirectories(Path.of("target"));
        for (Map.Entry<String, HiddenFigures> one : figures.entrySet()) {
            List<String> lines = new ArrayList<>(one.getValue().rows());
            lines.add("");
            one.getValue().boundAndWrong().stream()
                    .sorted()
                    .map(line -> "* " + line)
                    .forEach(lines::add);
            Files.write(Path.of("target/hidden-" + one.getKey() + ".md"), lines);
            Files.write(
                    Path.of("target/hidden-" + one.getKey() + ".tsv"),
                    one.getValue().items());
        }
        figures.forEach((collection, one) -> {
            assertAtLeast(98, one.sum("parameter known").precision(), collection + ", parameters, known headers");
            assertAtLeast(98, one.sum("parameter new").precision(), collection + ", parameters, new headers");
            assertAtLeast(95, one.sum("return").precision(), collection + ", returns");
            assertAtLeast(96.5, one.sum("pointee").precision(), collection + ", pointees");
            assertAtLeast(96.5, one.sum("bound").precision(), collection + ", bound and right");
        });
    }

    /** Whether a page prints its whole signature and not an example of it. */
    private static boolean counts(ModelFunction printed) {
        return printed.returns().evidence().source() == Source.DECLARATION
                && !printed.variadic()
                && printed.id().kind() != ApiKind.MACRO;
    }

    private boolean seen(Split split, ModelFunction function) {
        return split == Split.FOLDER || shipped.headers().contains(function.id().header());
    }

    private static int fold(Split split, ModelFunction function) {
        return Split.fold(
                split == Split.FAMILY ? Families.of(function.id()) : ExampleMaker.folder(function.declaration()));
    }

    private static ApiModel resolve(Resolver resolver, List<Declaration> declarations) {
        return Objects.requireNonNull(resolver.resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64))
                .value());
    }

    private static Map<String, ModelFunction> functions(ApiModel model) {
        Map<String, ModelFunction> functions = new LinkedHashMap<>();
        model.functions().forEach(function -> functions.put(key(function), function));
        model.callbacks().forEach(function -> functions.put(key(function), function));
        model.interfaces().forEach(type -> type.methods().forEach(method -> functions.put(key(method), method)));
        return functions;
    }

    private static String key(ModelFunction function) {
        return function.declaration().page().location().file();
    }
}
