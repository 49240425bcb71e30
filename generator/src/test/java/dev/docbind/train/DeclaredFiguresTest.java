package dev.docbind.train;

import static dev.docbind.train.KnownTruth.assertAtLeast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures layouts, enumerator values, bindings of declared functions and numbers of error codes on the page collections
 * and fails when they get worse. Writes the tables of {@code docs/types.md} to {@code target/declared-*.md}.
 */
@Tag("corpus")
class DeclaredFiguresTest {

    @Test
    void referencePages() throws IOException {
        DeclaredFigures figures = measure("learn");
        assertAtLeast(99.5, figures.count("layouts").precision(), "layouts, sizes and offsets");
        assertAtLeast(97, figures.count("structures declared").coverage(), "declared structures claimed");
        assertAtLeast(97, figures.count("structures printed whole, undisputed").coverage(), "whole structures claimed");
        assertAtLeast(99.5, figures.count("enumerators").precision(), "enumerator values");
        assertAtLeast(92, figures.count("functions declared").coverage(), "declared functions bound");
        assertAtLeast(99.9, figures.count("code numbers").precision(), "numbers of codes");
        assertAtLeast(97, figures.count("code names in tables").coverage(), "code names with a number");
    }

    @Test
    void driverDocumentation() throws IOException {
        DeclaredFigures figures = measure("ddi-2024");
        assertAtLeast(99.5, figures.count("layouts").precision(), "layouts, sizes and offsets");
        assertAtLeast(94, figures.count("structures declared").coverage(), "declared structures claimed");
        assertAtLeast(99.5, figures.count("enumerators").precision(), "enumerator values");
        assertAtLeast(99.9, figures.count("code numbers").precision(), "numbers of codes");
        assertAtLeast(97, figures.count("code names in tables").coverage(), "code names with a number");
    }

    private static DeclaredFigures measure(String collection) throws IOException {
        KnownTruth known = KnownTruth.of(collection, "truth");
        DeclaredFigures figures = DeclaredFigures.read(known.truth());
        figures.add(known.model());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/declared-" + collection + ".md"), figures.lines(collection));
        return figures;
    }
}
