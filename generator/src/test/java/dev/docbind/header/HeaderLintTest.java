package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.corpus.FiguresDocument;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.Finding;
import dev.docbind.lint.HeaderDeclarations;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.LintTree;
import dev.docbind.lint.Linter;
import dev.docbind.source.SourceTree;
import dev.docbind.train.Corpus;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds real documentation against mingw-w64's headers; counts and checked findings are documented. */
@Tag("corpus")
class HeaderLintTest {

    private static final Target TARGET = Target.WINDOWS_X64;
    private static final String RULE = "header.disagreement";
    private static final List<String> COLLECTIONS = List.of("ddi-2018", "ddi-2024", "learn");

    @Test
    void theDocumentedFindingsAreTheseFindings() throws IOException {
        assumeTrue(HeaderUnit.installed(), "mingw-w64 is not installed");
        StringBuilder table = new StringBuilder(
                "| Pages | Functions compared | Names | Order | Only one has it | Direction | Type |\n|---|---:|---:|---:|---:|---:|---:|\n");
        Set<String> places = new TreeSet<>();
        List<String> lines = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            Optional<Path> pages = CorpusPages.unpacked(collection);
            assumeTrue(pages.isPresent(), "no page collection");
            table.append(row(collection, pages.get(), places, lines));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/header-lint.tsv"), lines);
        List<String> verdicts = Files.readAllLines(Path.of("../docs/header-verdicts.tsv"));
        int real = 0;
        List<String> gone = new ArrayList<>();
        for (String verdict : verdicts.subList(1, verdicts.size())) {
            String[] cells = verdict.split("\t");
            real += cells[5].equals("real") ? 1 : 0;
            if (!places.contains(cells[1] + " " + cells[2] + " " + cells[3])) {
                gone.add(verdict);
            }
        }
        table.append(String.format(Locale.ROOT, "\nOf %d checked findings %d are real.\n", verdicts.size() - 1, real));
        assertEquals(List.of(), gone);
        assertTrue(real >= 0.9 * (verdicts.size() - 1));
        FiguresDocument.check(Path.of("../docs/headers.md"), "header-lint", table.toString());
    }

    private static String row(String collection, Path root, Set<String> places, List<String> lines) {
        List<Declaration> declarations = Corpus.read(root);
        HeaderDeclarations headers = headers(declarations);
        long compared = declarations.stream()
                .filter(one -> one instanceof Declaration.Function function
                        && headers.of(function).isPresent())
                .count();
        SourceTree tree = SourceTree.list(root).optional().orElseThrow();
        LintContext context = LintContext.of(tree.pages(), _ -> true).with(headers);
        Map<String, Integer> kinds = new TreeMap<>();
        for (Finding finding : new Linter(LintSettings.DEFAULT)
                .lint(new LintTree(tree, new PageExtractor()), context)
                .findings()) {
            if (finding.diagnostic().id().equals(RULE)) {
                kinds.merge(kind(finding.diagnostic().message()), 1, Integer::sum);
                String file = finding.diagnostic().location().file();
                int line = finding.diagnostic().location().line();
                places.add(collection + " " + file + " " + line);
                lines.add(String.join(
                        "\t",
                        RULE,
                        collection,
                        file,
                        Integer.toString(line),
                        finding.fingerprint(),
                        finding.diagnostic().message()));
            }
        }
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %d | %d | %d | %d |\n",
                collection,
                compared,
                kinds.getOrDefault("name", 0),
                kinds.getOrDefault("order", 0),
                kinds.getOrDefault("one", 0),
                kinds.getOrDefault("direction", 0),
                kinds.getOrDefault("type", 0));
    }

    private static String kind(String message) {
        if (message.contains(" calls the parameter ")) {
            return "name";
        }
        if (message.contains(" in the order ")) {
            return "order";
        }
        if (message.contains("marked as output")) {
            return "direction";
        }
        return message.startsWith("The page declares") ? "type" : "one";
    }

    private static HeaderDeclarations headers(List<Declaration> declarations) {
        Set<String> names = new TreeSet<>();
        for (Declaration declaration : declarations) {
            names.add(
                    declaration.id().owner() == null
                            ? declaration.id().name()
                            : declaration.id().owner());
        }
        Set<String> documented = HeaderUnit.documented(declarations);
        List<CodeText> sidecars = new ArrayList<>();
        for (HeaderUnit unit : List.of(HeaderUnit.programs(documented), HeaderUnit.drivers(documented))) {
            new HeaderImport(TARGET)
                    .run(unit.compiler(), unit.headers(), names)
                    .optional()
                    .orElseThrow()
                    .forEach((file, text) ->
                            sidecars.add(new CodeText("sidecar", "c", text, sidecars.size() + file, 1)));
        }
        return HeaderDeclarations.of(TARGET, sidecars);
    }
}
