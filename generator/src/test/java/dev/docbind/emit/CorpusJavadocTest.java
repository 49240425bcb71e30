package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.corpus.FiguresDocument;
import dev.docbind.ctype.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The javadoc tool renders the driver documentation without a word, and no link between its pages is broken. */
@Tag("corpus")
class CorpusJavadocTest {

    @Test
    void rendersTheDriverDocumentation(@TempDir Path work) throws IOException {
        Optional<Path> folder = CorpusPages.unpacked("ddi-2024");
        assumeTrue(folder.isPresent(), "the page collections are not beside this working copy");
        List<GeneratedFile> files =
                Generated.of(folder.get(), Target.WINDOWS_X64, _ -> true).files();
        Rendered rendered = Rendered.of(files, work);
        assertEquals(List.of(), rendered.words().stream().limit(20).toList());
        assertEquals(0, rendered.exit());
        assertTrue(Files.exists(work.resolve("html/com/acme/win/wdm/Wdm.html")));
        RenderedLinks links = RenderedLinks.of(work.resolve("html"));
        assertEquals(List.of(), links.broken().stream().limit(20).toList());
        FiguresDocument.check(
                "javadoc",
                String.format(
                        Locale.ROOT,
                        "The `javadoc` tool renders `ddi-2024` as %,d pages with `-Xdoclint:all`, without an error or a"
                                + " warning;\nof %,d links between them none is broken.\n",
                        links.pages(),
                        links.followed()));
    }
}
