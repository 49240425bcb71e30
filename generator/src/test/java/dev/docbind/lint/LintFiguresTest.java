package dev.docbind.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.corpus.Corpus;
import dev.docbind.corpus.FiguresDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lints real documentation and holds the documented counts and the verdicts of checked findings to the result. */
@Tag("corpus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LintFiguresTest {

    private static final Path DOCUMENT = Path.of("../docs/lint-corpus.md");
    private static final List<String> CORPORA = List.of("ddi-2018", "ddi-2024", "learn", "sdk-api");

    /** A line of the verdict file; a state other than open says that the finding does not come up any more. */
    private record Verdict(
            String rule, String corpus, String page, int line, String fingerprint, boolean real, boolean open) {

        static Verdict of(String line) {
            String[] cells = line.split("\t");
            return new Verdict(
                    cells[0],
                    cells[1],
                    cells[2],
                    Integer.parseInt(cells[3]),
                    cells[4],
                    cells[5].equals("real"),
                    cells[6].equals("open"));
        }
    }

    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private List<Verdict> verdicts = List.of();

    @BeforeAll
    void lintEverything() throws IOException {
        for (Corpus corpus : Corpus.all()) {
            if (CORPORA.contains(corpus.name())) {
                LintReport report = LintCorpus.lint(corpus.root());
                counts.put(corpus.name(), report.counts());
                pages.put(corpus.name(), report.pages());
                places.put(
                        corpus.name(),
                        report.findings().stream().map(LintFiguresTest::place).collect(Collectors.toSet()));
            }
        }
        verdicts = Files.readAllLines(Path.of("../docs/lint-verdicts.tsv")).stream()
                .skip(1)
                .map(Verdict::of)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.diagnostic().id() + " " + finding.diagnostic().location().file() + " "
                + finding.diagnostic().location().line();
    }

    @Test
    void everyVerdictIsOnAFindingOrMarkedResolved() {
        List<String> wrong = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            String place = verdict.rule() + " " + verdict.page() + " " + verdict.line();
            if (places.getOrDefault(verdict.corpus(), Set.of()).contains(place) != verdict.open()) {
                wrong.add(verdict.corpus() + " " + place + (verdict.open() ? " is found no more" : " is found again"));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(verdicts.stream().filter(Verdict::real).count() >= 0.95 * verdicts.size());
    }

    @Test
    void theDocumentedFiguresAreTheseFigures() throws IOException {
        Set<String> rules = new TreeSet<>();
        counts.values().forEach(each -> rules.addAll(each.keySet()));
        StringBuilder text = new StringBuilder("| rule |");
        pages.forEach((name, number) -> text.append(String.format(Locale.ROOT, " %s (%,d pages) |", name, number)));
        text.append(" checked | real |\n|---|")
                .append("---|".repeat(pages.size()))
                .append("---|---|\n");
        for (String rule : rules) {
            text.append("| `").append(rule).append("` |");
            counts.values()
                    .forEach(each ->
                            text.append(" ").append(each.getOrDefault(rule, 0L)).append(" |"));
            long checked =
                    verdicts.stream().filter(one -> one.rule().equals(rule)).count();
            long real = verdicts.stream()
                    .filter(one -> one.rule().equals(rule) && one.real())
                    .count();
            text.append(checked == 0 ? " | |\n" : " " + checked + " | " + real + " |\n");
        }
        long real = verdicts.stream().filter(Verdict::real).count();
        text.append("\nOf %d checked findings %d are real: %.1f %%.\n"
                .formatted(verdicts.size(), real, 100.0 * real / verdicts.size()));
        FiguresDocument.check(DOCUMENT, "rules", text.toString());
    }
}
