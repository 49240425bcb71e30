package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The javadoc tool renders generated files without a word, and no link between its pages is broken. */
class RenderedTest {

    @Test
    void everyLinkLeadsSomewhere(@TempDir Path work) {
        Generated generated =
                Generated.of(Path.of("src/test/resources/golden/emit/pages"), Target.WINDOWS_X64, _ -> true);
        Rendered rendered = Rendered.of(generated.files(), work);
        assertEquals(List.of(), rendered.words());
        assertEquals(0, rendered.exit());
        for (GeneratedFile file : generated.files()) {
            String page = file.path()
                    .replace("package-info.java", "package-summary.html")
                    .replace(".java", ".html");
            boolean shown = file.text().contains("\npublic ") || page.endsWith("package-summary.html");
            assertEquals(shown, Files.exists(work.resolve("html").resolve(page)), page);
        }
        RenderedLinks links = RenderedLinks.of(work.resolve("html"));
        assertTrue(links.followed() > 1000, links.followed() + " links");
        assertEquals(List.of(), links.broken());
    }
}
