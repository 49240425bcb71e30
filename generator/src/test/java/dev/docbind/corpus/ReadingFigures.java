package dev.docbind.corpus;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.PlainText;
import dev.docbind.extract.PageExtractor;
import dev.docbind.identity.ApiKind;
import dev.docbind.markdown.MarkdownReader;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads one collection of pages and counts what became of them. */
final class ReadingFigures {

    private static final int MANY_EXAMPLES = 400;

    private final PageReader reader = new PageReader();
    private final PageExtractor extractor = new PageExtractor();

    final Map<ApiKind, Integer> kinds = new TreeMap<>();
    final Map<String, Integer> diagnostics = new TreeMap<>();
    final Tally headings = new Tally();
    final Tally syntax = new Tally();
    final Tally rows = new Tally();
    final Tally words = new Tally();
    final Map<String, Lost> poor = new TreeMap<>();
    int pages;
    int passed;
    int refused;
    int silent;

    /** Found out of counted, with examples of what was not found. */
    static final class Tally {
        long counted;
        long found;
        final List<String> examples = new ArrayList<>();

        void add(boolean hit, String example) {
            counted++;
            if (hit) {
                found++;
            } else if (examples.size() < MANY_EXAMPLES) {
                examples.add(example);
            }
        }

        double share() {
            return counted == 0 ? 1 : (double) found / counted;
        }
    }

    static ReadingFigures of(Corpus corpus) {
        ReadingFigures figures = new ReadingFigures();
        corpus.forEach(figures::page);
        return figures;
    }

    private void page(String path, byte[] bytes) {
        pages++;
        Result<Page> page = reader.read(path, bytes);
        Result<Declaration> declared =
                page.value() == null ? new Result<>(null, List.of()) : extractor.extract(page.value());
        List<Diagnostic> all = new ArrayList<>(page.diagnostics());
        all.addAll(declared.diagnostics());
        all.forEach(each -> diagnostics.merge(
                each.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + each.id(), 1, Integer::sum));
        Declaration declaration = declared.value();
        if (declaration != null) {
            kinds.merge(declaration.id().kind(), 1, Integer::sum);
            compare(path, bytes, declaration);
        } else if (all.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            refused++;
        } else if (all.isEmpty()) {
            silent++;
        } else {
            passed++;
        }
        if (page.value() != null) {
            prose(path, bytes, page.value(), declaration, all);
        }
    }

    private void compare(String path, byte[] bytes, Declaration declaration) {
        PlainScan scan = new PlainScan(bytes);
        Map<Integer, String> items = items(declaration);
        for (PlainScan.Heading heading : scan.headings) {
            if (!heading.name().replace("*", "").isBlank()) {
                String item = items.getOrDefault(heading.line(), "");
                headings.add(fits(heading, item), path + ":" + heading.line() + " " + heading + " <> " + item);
            }
        }
        if (declaration instanceof Declaration.Function function) {
            List<String> names =
                    function.parameters().stream().map(each -> each.name()).toList();
            String code =
                    declaration.page().code().stream().map(each -> each.text()).collect(Collectors.joining());
            scan.syntaxParameters.forEach(name ->
                    syntax.add(names.contains(name) || code.contains(name), path + " " + name + " <> " + names));
            rows(path, scan, function.returns().codes());
        }
    }

    private void rows(String path, PlainScan scan, List<DocumentedValue> codes) {
        Map<String, Boolean> meanings = new HashMap<>();
        codes.forEach(code ->
                meanings.merge(code.name(), !code.meaning().isEmpty() || code.value() != null, Boolean::logicalOr));
        for (PlainScan.Row row : scan.rows) {
            boolean found = row.codes().stream()
                    .allMatch(code -> meanings.containsKey(code) && (meanings.get(code) || !row.meaning()));
            rows.add(found, path + ":" + row.line() + " " + row.codes() + " <> " + meanings.keySet());
        }
    }

    /** Name and attributes of each parameter, field and enumerator by its line. */
    private static Map<Integer, String> items(Declaration declaration) {
        Map<Integer, String> items = new HashMap<>();
        switch (declaration) {
            case Declaration.Function function ->
                function.parameters().forEach(each -> items.put(each.line(), each.name() + text(each.attributes())));
            case Declaration.Structure structure ->
                structure
                        .fields()
                        .forEach(each ->
                                items.put(each.line(), each.path() + each.arraySuffix() + text(each.attributes())));
            case Declaration.Enumeration enumeration ->
                enumeration.members().forEach(each -> items.put(each.line(), each.name()));
            default -> {}
        }
        return items;
    }

    private static String text(Attributes attributes) {
        return " " + attributes.text();
    }

    private static boolean fits(PlainScan.Heading heading, String item) {
        String name = heading.name().replace("*", "").replace(" ", "").replace("\u00A0", "");
        String plain = item.replace(" ", "");
        return !item.isEmpty()
                && (plain.contains(name) || plain.contains(name.replace(".", "")))
                && heading.brackets().stream().allMatch(each -> plain.contains(each.replace(" ", "")));
    }

    private void prose(
            String path,
            byte[] bytes,
            Page page,
            @org.jspecify.annotations.Nullable Declaration declaration,
            List<Diagnostic> all) {
        Words source = Words.of(SourceWords.text(bytes));
        String text = declaration == null
                ? PlainText.plainBlocks(new MarkdownReader().read(page))
                : ExtractedText.of(declaration);
        Map<String, Integer> missing = source.missingIn(Words.of(text));
        int lost = missing.values().stream().mapToInt(Integer::intValue).sum();
        words.counted += source.total();
        words.found += source.total() - lost;
        double share = source.total() == 0 ? 1 : 1 - (double) lost / source.total();
        if (share < 0.98) {
            poor.put(path, new Lost(share, Lost.reason(page, missing.keySet(), all)));
            words.examples.add(String.format("%.3f %s %s", share, path, missing));
        }
    }
}
