package dev.docbind.train;

import static dev.docbind.train.KnownTruth.assertAtLeast;

import dev.docbind.corpus.CorpusPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the signatures of pages that print one against what is printed, read a second time without the C parser, and fails
 * when they part. Writes the table of {@code docs/types.md} to {@code target/printed-*.md}.
 */
@Tag("corpus")
class PrintedSignaturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"learn", "ddi-2024", "ddi-2018"})
    void parametersAreThosePrinted(String collection) throws IOException {
        KnownTruth known = KnownTruth.of(collection, "truth");
        PrintedFigures figures =
                new PrintedFigures(CorpusPages.unpacked(collection).orElseThrow());
        figures.add(known.model());
        List<String> lines = new ArrayList<>(figures.rows(collection));
        lines.add("");
        figures.differing().stream().sorted().map(line -> "* " + line).forEach(lines::add);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/printed-" + collection + ".md"), lines);
        assertAtLeast(99.7, figures.count("signatures").coverage(), "printed signatures read a second time");
        assertAtLeast(99.5, figures.count("signatures").precision(), "signatures as printed");
        assertAtLeast(97.5, figures.count("parameters").coverage(), "printed parameters given");
        assertAtLeast(99.9, figures.count("parameters").precision(), "parameters as printed");
        assertAtLeast(99.8, figures.count("returns").precision(), "returns as printed");
        assertAtLeast(99.9, figures.count("classes").precision(), "classes of printed types");
    }
}
