package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every C or C++ syntax block of the page collections parses or gives a located diagnostic, and prints back equivalently. */
@Tag("corpus")
class SyntaxBlocksTest {

    private static final Set<String> LANGUAGES = Set.of("c", "c++", "cpp", "cplusplus");

    private final CParser parser = new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64));
    private final CPrinter printer = new CPrinter();

    /** What became of the blocks. */
    private static final class Tally {
        private int blocks;
        private int read;
        private final List<String> silent = new ArrayList<>();
        private final List<String> unequal = new ArrayList<>();
    }

    @ParameterizedTest
    @CsvSource({"learn, 0.92", "ddi-2024, 0.90", "ddi-2018, 0.90"})
    void parseOrAreReported(String collection, double share) throws IOException {
        Tally tally = new Tally();
        Optional<Path> folder = CorpusPages.unpacked(collection);
        assumeTrue(folder.isPresent(), "the page collections are not beside this working copy");
        for (Path page : CorpusPages.pages(folder.get())) {
            blocks(folder.get().relativize(page).toString(), Files.readAllBytes(page), tally);
        }
        System.out.printf(
                Locale.ROOT, "%s: %d blocks, %d read without complaint%n", collection, tally.blocks, tally.read);
        assertEquals(List.of(), tally.silent);
        assertEquals(List.of(), tally.unequal);
        assertTrue(tally.read >= share * tally.blocks, tally.read + " of " + tally.blocks);
    }

    private void blocks(String page, byte[] content, Tally tally) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        boolean syntax = false;
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean fence = line.startsWith("```");
            if (open < 0 && line.startsWith("## ")) {
                String heading = line.substring(3).strip().toLowerCase(Locale.ROOT);
                syntax = heading.equals("syntax") || heading.equals("-syntax") || heading.equals("-prototype");
            } else if (fence && open < 0) {
                open = i;
            } else if (fence) {
                String language = lines.get(open).strip().substring(3).strip().toLowerCase(Locale.ROOT);
                if (syntax && LANGUAGES.contains(language)) {
                    block(new SourceLocation(page, open + 2, 0), lines.subList(open + 1, i), tally);
                }
                open = -1;
            }
        }
    }

    private void block(SourceLocation start, List<String> lines, Tally tally) {
        Result<List<CDeclaration>> result = parser.parse(String.join("\n", lines), start);
        List<CDeclaration> declarations = result.optional().orElseThrow();
        tally.blocks++;
        boolean reported = !result.diagnostics().isEmpty()
                && result.diagnostics().stream().allMatch(found -> within(found, start, lines.size()));
        if (declarations.isEmpty() && !reported && !String.join("", lines).isBlank()) {
            tally.silent.add(start.toString());
        }
        if (result.diagnostics().stream().noneMatch(found -> found.id().equals("c.unreadable"))) {
            tally.read++;
        }
        String printed = String.join(
                "\n", declarations.stream().map(printer::declaration).toList());
        List<CDeclaration> again = parser.parse(printed, start).optional().orElseThrow();
        if (!declarations.stream()
                .map(printer::declaration)
                .toList()
                .equals(again.stream().map(printer::declaration).toList())) {
            tally.unequal.add(start + "\n" + printed);
        }
    }

    private static boolean within(Diagnostic found, SourceLocation start, int lines) {
        int line = found.location().line();
        return found.location().file().equals(start.file())
                && line >= start.line()
                && line < start.line() + Math.max(1, lines);
    }
}
