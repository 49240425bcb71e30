package dev.docbind.train;

import static dev.docbind.train.KnownTruth.assertAtLeast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures types against known signatures on the page collections and fails when precision drops. Writes the table of
 * {@code docs/types.md} to {@code target/types-table.md}.
 */
@Tag("corpus")
class TypeFiguresTest {

    @Test
    void typesOfTheDriverDocumentationStayPrecise() throws IOException {
        TypeFigures figures = measure("ddi-2024");
        assertAtLeast(
                98.8, figures.sum("parameter undeclared").precision(), "parameters without declaration, precision");
        assertAtLeast(80, figures.sum("parameter undeclared").coverage(), "parameters without declaration, coverage");
        assertAtLeast(99, figures.sum("return undeclared").precision(), "returns without declaration, precision");
        assertAtLeast(93, figures.sum("return undeclared").coverage(), "returns without declaration, coverage");
        assertAtLeast(45, figures.sum("bound undeclared").coverage(), "functions bound");
        assertAtLeast(99, figures.sum("bound undeclared").precision(), "functions bound and right");
        assertAtLeast(99, figures.sum("pointee undeclared").precision(), "pointees without declaration");
    }

    @Test
    void typesOfTheEarlierDriverDocumentationStayPrecise() throws IOException {
        TypeFigures figures = measure("ddi-2018");
        assertAtLeast(99.5, figures.sum("parameter undeclared").precision(), "parameters without declaration");
        assertAtLeast(99, figures.sum("return undeclared").precision(), "returns without declaration");
        assertAtLeast(99.5, figures.sum("bound undeclared").precision(), "functions bound and right");
    }

    @Test
    void typesOfTheReferencePagesStayPrecise() throws IOException {
        TypeFigures figures = measure("learn");
        assertAtLeast(99, figures.sum("parameter declared").precision(), "parameters as declared, precision");
        assertAtLeast(99, figures.sum("return declared").precision(), "returns as declared, precision");
        assertAtLeast(99, figures.sum("bound declared").precision(), "declared functions bound and right");
    }

    private static TypeFigures measure(String collection) throws IOException {
        KnownTruth known = KnownTruth.of(collection, "truth/functions.json");
        TypeFigures figures = new TypeFigures(Truth.read(known.truth()));
        figures.add(known.model());
        List<String> lines = new ArrayList<>(figures.rows(collection));
        lines.add("");
        figures.boundAndWrong().stream().sorted().map(line -> "* " + line).forEach(lines::add);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/types-table-" + collection + ".md"), lines);
        return figures;
    }
}
