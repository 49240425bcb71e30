package dev.docbind.train;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.type.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Trains and cross-validates anew and fails when what was measured out of fold drops. Writes the cross-validated tables of
 * {@code docs/types.md} to {@code target/}; with {@code -Ddocbind.train.out=DIRECTORY} it writes the weights, gates and
 * known headers there as well.
 */
@Tag("corpus")
class TypeTrainingTest {

    private static final Predicate<String> LATEST = group -> group.startsWith("ddi-2024");

    @Test
    void conclusionsHoldOutOfFold() throws IOException {
        Training training = new Training();
        for (String collection : List.of("learn", "ddi-2018", "ddi-2024")) {
            Optional<Path> truth = CorpusPages.shared("truth/functions.json");
            Optional<Path> pages = CorpusPages.unpacked(collection);
            assumeTrue(truth.isPresent() && pages.isPresent(), "no page collection");
            training.collect(Truth.read(truth.get()), pages.get());
        }
        String out = System.getProperty("docbind.train.out");
        Trainer.Outcome outcome = Trainer.train(training);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/types-table-known.md"), outcome.known().lines(outcome.gates()));
        Files.write(Path.of("target/types-table-new.md"), outcome.fresh().lines(outcome.gates()));
        if (out != null) {
            Trainer.write(Path.of(out), outcome);
        }
        check(outcome.known(), outcome.gates(), true, 80, 45);
        check(outcome.fresh(), outcome.gates(), false, 50, 15);
    }

    private static void check(Figures figures, Gates gates, boolean known, double typed, double bound) {
        TypeFigures.Count parameters = Figures.given(figures.parameters(), Thresholds.typed(known), LATEST);
        TypeFigures.Count returns = Figures.given(figures.returns(), Thresholds.returned(known), LATEST);
        String header = known ? "known header, " : "new header, ";
        assertAtLeast(typed, parameters.coverage(), header + "parameters typed");
        assertAtLeast(98.8, parameters.precision(), header + "parameters right");
        assertAtLeast(known ? 99.3 : 99, returns.precision(), header + "returns right");
        Gates.Gate gate = gates.byKind().get(Gates.key("function", known));
        GateChooser.Passed functions = GateChooser.passed(figures.wholes(), "ddi-2024.function", gate);
        assertAtLeast(bound, functions.share(), header + "functions bound");
        assertAtLeast(98.8, 100 - functions.wrongShare(), header + "functions bound and right");
    }

    private static void assertAtLeast(double wanted, double found, String what) {
        assertTrue(found >= wanted, () -> what + ": " + found + " % is below " + wanted + " %");
    }
}
