package dev.docbind.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * No page gets anything but prose and checked names into generated code: each hostile page breaks a naive emitter, and
 * here either is refused with a finding or gives code that declares just what the plan says.
 */
class HostilePagesTest {

    private static final Path GOOD = Path.of("src/test/resources/hostile/good.md");

    @TempDir
    private Path work;

    @Test
    void manyOfThePagesBreakANaiveEmitter() throws IOException {
        List<HostilePage> pages = HostilePages.all();
        long breaking = 0;
        for (HostilePage page : pages) {
            breaking += NaiveEmitter.breaks(page) ? 1 : 0;
        }
        assertTrue(breaking >= 200, breaking + " of " + pages.size() + " pages break the naive emitter");
    }

    /** All pages in one run, so that they cannot hurt each other or the good page either. */
    @Test
    void noPageChangesWhatTheCodeDeclares() throws IOException {
        Map<String, HostilePage> pages = new LinkedHashMap<>();
        for (HostilePage page : HostilePages.all()) {
            String header = "h" + pages.size();
            Path folder = Files.createDirectories(work.resolve(header));
            Files.write(
                    folder.resolve("page.md"),
                    page.text().replace("good", header).getBytes(StandardCharsets.UTF_8));
            pages.put(header + "/page.md", page);
        }
        Files.copy(GOOD, Files.createDirectories(work.resolve("good")).resolve("page.md"));
        Generated generated = Generated.from(work);
        assertTrue(generated.files().stream().anyMatch(file -> file.text().contains("GoodFunction(")));
        List<Executable> checks = new ArrayList<>();
        pages.forEach((path, page) ->
                checks.add(() -> assertTrue(generated.mentions(path), () -> page + ": neither code nor a finding")));
        for (GeneratedFile file : generated.files()) {
            HostilePage page = file.pages().stream()
                    .map(pages::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            checks.add(() -> check(page, file));
        }
        assertAll(checks);
    }

    private static void check(@Nullable HostilePage page, GeneratedFile file) throws IOException {
        assertTrue(
                file.path().matches("([a-z0-9_]+/)+[A-Za-z0-9_$-]{1,120}\\.java|module-info\\.java"),
                () -> page + ": path " + file.path());
        JavaStructure structure = JavaStructure.of(file.text());
        assertEquals(List.of(), structure.errors(), () -> page + ": " + file.path() + "\n" + file.text());
        if (!file.path().endsWith("-info.java")) {
            assertEquals(PlannedStructure.of(file.outline()), structure.comparable(), () -> page + ": " + file.path());
        }
        boolean mayName = page == null || Set.of("identifier", "file").contains(page.context());
        if (!mayName) {
            assertFalse(structure.names().contains("Injected"), () -> page + ": " + file.path());
        }
        assertFalse(ActiveMarkup.in(file.text()), () -> page + ": active markup in " + file.path());
    }
}
