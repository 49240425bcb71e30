package dev.docbind.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        check(outcome.known(), outcome.gates(), true, new Floor(85, 93, 99.2, 45, 60));
        check(outcome.fresh(), outcome.gates(), false, new Floor(60, 80, 98.8, 10, 25));
    }

    /**
     * What must be reached, in percent.
     *
     * @param parameters parameters typed
     * @param returns returns typed
     * @param right of what is typed, right
     * @param functions functions bound
     * @param methods methods bound
     */
    private record Floor(double parameters, double returns, double right, double functions, double methods) {}

    private static void check(Figures figures, Gates gates, boolean known, Floor floor) {
        Counts.Count parameters = Figures.given(figures.parameters(), Thresholds.typed(known), LATEST);
        Counts.Count returns = Figures.given(figures.returns(), Thresholds.returned(known), LATEST);
        Counts.Count pointees = Figures.given(figures.pointees(), Thresholds.pointee(known), LATEST);
        String header = known ? "known header, " : "new header, ";
        assertAtLeast(floor.parameters, parameters.coverage(), header + "parameters typed");
        assertAtLeast(floor.right, parameters.precision(), header + "parameters right");
        assertAtLeast(floor.returns, returns.coverage(), header + "returns typed");
        assertAtLeast(floor.right, returns.precision(), header + "returns right");
        assertAtLeast(99, pointees.precision(), header + "pointees right");
        GateChooser.Passed functions = passed(figures, gates, known, "function");
        GateChooser.Passed methods = passed(figures, gates, known, "method");
        assertAtLeast(floor.functions, functions.share(), header + "functions bound");
        assertAtLeast(floor.methods, methods.share(), header + "methods bound");
        double wrong = 100.0 * (functions.wrong() + methods.wrong()) / (functions.bound() + methods.bound());
        assertAtLeast(known ? 99.5 : 99.3, 100 - wrong, header + "functions and methods bound and right");
        assertEquals(List.of(), figures.overstated(), "bands of confidence that do not hold");
    }

    private static GateChooser.Passed passed(Figures figures, Gates gates, boolean known, String kind) {
        return GateChooser.passed(
                figures.wholes(), "ddi-2024." + kind, gates.byKind().get(Gates.key(kind, known)));
    }

    private static void assertAtLeast(double wanted, double found, String what) {
        assertTrue(found >= wanted, () -> what + ": " + found + " % is below " + wanted + " %");
    }
}
