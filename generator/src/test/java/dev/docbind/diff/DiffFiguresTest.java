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
import java.util.TreeMap;
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
    void checkedFindingsAreStillFoundAsTheyWereChecked() throws IOException {
        Map<String, Change> found =
                changes.stream().collect(Collectors.toMap(Change::fingerprint, change -> change, (a, _) -> a));
        List<String[]> rows = Files.readAllLines(VERDICTS).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        long right = 0;
        List<String> changed = new ArrayList<>();
        for (String[] row : rows) {
            right += row[7].equals("right") ? 1 : 0;
            Change change = found.get(row[6]);
            boolean asRecorded = row[8].equals("gone")
                    ? change == null
                    : change != null && row[0].equals(change.level().id()) && row[1].equals(change.id());
            if (!asRecorded) {
                changed.add(String.join(" ", row));
            }
        }
        assertEquals(List.of(), changed, "no longer as recorded");
        long gone = rows.stream().filter(row -> row[8].equals("gone")).count();
        String text = "Of %d findings checked by hand %d were right: %.1f %%. %d of the %d are found no more.\n"
                .formatted(rows.size(), right, 100.0 * right / rows.size(), gone, rows.size());
        FiguresDocument.check(DOCUMENT, "checked", text);
    }
}
