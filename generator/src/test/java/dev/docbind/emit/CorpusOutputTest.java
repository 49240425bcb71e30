package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.corpus.FiguresDocument;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.hostile.StructureJudge;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole page collections come out as Java that compiles without a word from lint or doclint, and says what they say. */
@Tag("corpus")
class CorpusOutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"ddi-2024", "ddi-2018", "learn"})
    void compilesAndKeepsTheProse(String collection) throws IOException {
        Optional<Path> folder = CorpusPages.unpacked(collection);
        assumeTrue(folder.isPresent(), "the page collections are not beside this working copy");
        Generated generated = Generated.of(folder.get(), Target.WINDOWS_X64, _ -> true);
        assertEquals(List.of(), generated.guardFindings());
        assertEquals(
                List.of(),
                StructureJudge.faults(generated.files()).stream().limit(20).toList());
        assertProse(collection, generated);
        long start = System.nanoTime();
        List<String> complaints = Compiled.complaints(generated.files());
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(List.of(), complaints.stream().limit(20).toList());
        List<String> texts = generated.files().stream().map(GeneratedFile::text).toList();
        FiguresDocument.check(
                "output of " + collection,
                String.format(
                        Locale.ROOT,
                        "`%s`: %,d files, %,d lines, %.1f MB\n",
                        collection,
                        texts.size(),
                        texts.stream().mapToLong(text -> text.lines().count()).sum(),
                        texts.stream().mapToLong(String::length).sum() / 1e6));
        FiguresDocument.measured(
                "javac time of " + collection, String.format(Locale.ROOT, "javac: %.0f seconds\n", seconds));
    }

    private static void assertProse(String collection, Generated generated) {
        Map<String, String> comments = new HashMap<>();
        for (GeneratedFile file : generated.files()) {
            Prose.commentsByPage(file.text()).forEach((page, text) -> comments.merge(page, text, String::concat));
        }
        long words = 0;
        long missing = 0;
        for (ModelFunction function : functions(generated.model())) {
            Declaration.Function page = function.declaration();
            List<String> said = Prose.wordsOf(page);
            String comment = comments.getOrDefault(page.page().location().file(), "");
            List<String> lost = Prose.missing(said, comment);
            words += said.size();
            missing += lost.size();
            if (lost.size() > 20) {
                System.out.println(collection + " " + page.page().location() + " lost " + lost.subList(0, 10));
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d words of function pages missing%n", collection, missing, words);
        assertTrue(missing <= words / 1000, missing + " of " + words);
    }

    private static List<ModelFunction> functions(ApiModel model) {
        return Stream.concat(
                        model.functions().stream(), model.interfaces().stream().flatMap(i -> i.methods().stream()))
                .toList();
    }
}
