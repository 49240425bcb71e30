package dev.docbind.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads every page of every collection and holds the result against an independent scan of the same pages. */
@Tag("corpus")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private final Map<String, ReadingFigures> figures = new LinkedHashMap<>();

    @BeforeAll
    void readEverything() {
        Corpus.all().forEach(corpus -> figures.put(corpus.name(), ReadingFigures.of(corpus)));
    }

    @Test
    void noPageIsDroppedSilently() {
        assertAll(figures.entrySet().stream()
                .map(entry -> () -> assertEquals(0, entry.getValue().silent, entry.getKey())));
    }

    @Test
    void parameterAndFieldHeadingsAreAllThere() {
        assertShare(0.999, tally -> tally.headings);
    }

    @Test
    void parametersOfSyntaxBlocksAreAllThere() {
        assertShare(0.999, tally -> tally.syntax);
    }

    @Test
    void rowsOfReturnTablesAreCodesWithTheirMeaning() {
        assertShare(0.99, tally -> tally.rows);
    }

    @Test
    void noProseIsLost() {
        assertShare(0.999, tally -> tally.words);
    }

    @Test
    void theDocumentedFiguresAreTheseFigures() throws IOException {
        FiguresDocument.check("reading", new ReadingReport(figures).text());
    }

    private void assertShare(double least, java.util.function.Function<ReadingFigures, ReadingFigures.Tally> tally) {
        long counted = 0;
        long found = 0;
        StringBuilder missing = new StringBuilder();
        for (ReadingFigures each : figures.values()) {
            counted += tally.apply(each).counted;
            found += tally.apply(each).found;
            tally.apply(each).examples.stream()
                    .limit(20)
                    .forEach(example -> missing.append('\n').append(example));
        }
        assertTrue(counted > 0, "nothing was counted");
        assertTrue(found >= least * counted, found + " of " + counted + " found; missing for example:" + missing);
    }
}
