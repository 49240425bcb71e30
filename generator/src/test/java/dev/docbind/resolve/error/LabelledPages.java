package dev.docbind.resolve.error;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Pages that were labelled by hand, with what docbind makes of them; the labels hold paths and verdicts, no words of pages. */
final class LabelledPages {

    private static final String SPECS = "specs";

    private final List<List<String>> rows;
    private final Map<String, ModelFunction> functions = new HashMap<>();

    private LabelledPages(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Reads a table of labels and the pages it names; empty where the page collections are not there. */
    static Optional<LabelledPages> read(String resource) throws IOException {
        LabelledPages labelled = new LabelledPages(rows(resource));
        List<Declaration> declarations = new ArrayList<>();
        for (String page : new LinkedHashSet<>(
                labelled.rows.stream().map(row -> row.get(0) + "/" + row.get(1)).toList())) {
            Optional<Path> file = file(page);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            new PageReader()
                    .read(page, Files.readAllBytes(file.get()))
                    .optional()
                    .flatMap(read -> new PageExtractor().extract(read).optional())
                    .ifPresent(declarations::add);
        }
        ApiModel model = Objects.requireNonNull(new Resolver()
                .resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64))
                .value());
        List<ModelFunction> all = new ArrayList<>(model.functions());
        all.addAll(model.callbacks());
        model.interfaces().forEach(type -> all.addAll(type.methods()));
        all.forEach(function ->
                labelled.functions.put(function.declaration().page().location().file(), function));
        return Optional.of(labelled);
    }

    private static List<List<String>> rows(String resource) throws IOException {
        InputStream stream = Objects.requireNonNull(LabelledPages.class.getResourceAsStream(resource), resource);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }

    private static Optional<Path> file(String page) {
        int slash = page.indexOf('/');
        String collection = page.substring(0, slash);
        String inside = page.substring(slash + 1);
        Optional<Path> root = switch (collection) {
            case SPECS -> Optional.of(Path.of("..", SPECS));
            case "sdk-api" -> CorpusPages.shared("corpus/sdk-api");
            default -> CorpusPages.unpacked(collection);
        };
        return root.map(folder -> folder.resolve(inside)).filter(Files::exists);
    }

    /** The labels, one row a page or a name. */
    List<List<String>> rows() {
        return rows;
    }

    /** What docbind makes of the page of a row; empty where it sees no function there. */
    Optional<ModelFunction> function(List<String> row) {
        return Optional.ofNullable(functions.get(row.get(0) + "/" + row.get(1)));
    }
}
