package dev.docbind.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.corpus.Corpus;
import dev.docbind.corpus.FiguresDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Compares two states of real documentation and holds the figures and checked findings of the docs to the result. */
@Tag("corpus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffFiguresTest {

    private static final Path DOCUMENT = Path.of("../docs/diff.md");
    private static final Path VERDICTS = Path.of("../docs/diff-verdicts.tsv");

    private List<Change> changes = List.of();

    @BeforeAll
    void compare() {
        DiffInput before = DiffCorpus.input(Corpus.archive("ddi-2018").root());
        DiffInput after = DiffCorpus.input(Corpus.archive("ddi-2024").root());
        changes = ModelDiff.compare(before, after).optional().orElseThrow().changes();
    }

    @Test
    void theDocumentedFiguresAreTheseFigures() throws IOException {
        StringBuilder text = new StringBuilder("| level | changes | most frequent kinds |\n|---|---|---|\n");
        for (Level level : Level.values()) {
            Map<String, Long> kinds = new TreeMap<>(changes.stream()
                    .filter(change -> change.level() == level)
                    .collect(Collectors.groupingBy(Change::id, Collectors.counting())));
            long all = kinds.values().stream().mapToLong(Long::longValue).sum();
            String most = kinds.entrySet().stream()
                    .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                    .limit(5)
                    .map(kind -> "`" + kind.getKey() + "` " + kind.getValue())
                    .collect(Collectors.joining(", "));
            text.append("| `%s` | %d | %s |\n".formatted(level.id(), all, most));
        }
        FiguresDocument.check(DOCUMENT, "archives", text.toString());
    }

    @Test
    void everySourceBreakingKindHasACaller() {
        Set<String> kinds = changes.stream()
                .filter(change -> change.level() == Level.SOURCE_BREAKING)
                .map(Change::id)
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.removeAll(DiffCallersTest.kinds());
        assertEquals(Set.of(), kinds, "no caller shows that these break");
    }

    @Test
    void checkedFindingsAreStillFoundAsTheyWereChecked() throws IOException {
        Map<String, Change> found =
                changes.stream().collect(Collectors.toMap(Change::fingerprint, change -> change, (a, _) -> a));
        List<String> lines = Files.readAllLines(VERDICTS);
        List<DiffVerdict> rows = lines.stream().skip(1).map(DiffVerdict::read).toList();
        if (Boolean.getBoolean("figures.update")) {
            rows = rows.stream()
                    .map(row -> row.now(found.get(row.fingerprint())))
                    .toList();
            List<String> text = new ArrayList<>(List.of(lines.getFirst()));
            rows.forEach(row -> text.add(row.line()));
            Files.write(VERDICTS, text);
        }
        List<DiffVerdict> changed = rows.stream()
                .filter(row -> !row.holds(found.get(row.fingerprint())))
                .toList();
        assertEquals(List.of(), changed, "no longer as recorded");
        long right = rows.stream().filter(DiffVerdict::right).count();
        long gone = rows.stream().filter(DiffVerdict::gone).count();
        String text = "Of %d findings checked by hand %d were right: %.1f %%. %d of the %d are found no more.\n"
                .formatted(rows.size(), right, 100.0 * right / rows.size(), gone, rows.size());
        FiguresDocument.check(DOCUMENT, "checked", text);
    }

    /** With {@code figures.sample} set to a file, writes the findings to check there. */
    @Test
    void aSampleCanBeDrawn() throws IOException {
        String file = System.getProperty("figures.sample");
        List<Change> sample = DiffVerdict.sample(changes);
        assertEquals(DiffVerdict.SIZE, sample.size());
        if (file != null) {
            Files.write(Path.of(file), sample.stream().map(DiffVerdict::row).toList());
        }
    }
}
