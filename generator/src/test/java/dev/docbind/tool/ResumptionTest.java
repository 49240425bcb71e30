package dev.docbind.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run after a few pages changed ends as a run over all pages from nothing, whether it could spare itself most or not. */
class ResumptionTest {

    private static final int EDITS = 24;

    @TempDir
    private Path work;

    private String cacheBefore = "";
    private SameEnd same = new SameEnd(Path.of(""), Path.of(""));
    private List<Path> pages = List.of();

    @BeforeEach
    void generateOnce() throws IOException {
        cacheBefore = System.getProperty("docbind.cache", "");
        System.setProperty("docbind.cache", work.resolve("cache").toString());
        Path specs = work.resolve("specs");
        pages = LinkedPages.write(specs);
        same = new SameEnd(specs, work);
        same.generate();
    }

    @AfterEach
    void restoreCache() {
        System.setProperty("docbind.cache", cacheBefore);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyEditsEndAsFromNothing(long seed) throws IOException {
        Random random = new Random(seed);
        int spared = 0;
        for (int i = 0; i < EDITS; i++) {
            List<String> done = new ArrayList<>();
            for (int left = random.nextInt(4) == 0 ? 2 : 1; left > 0; left--) {
                Path page = pages.get(random.nextInt(pages.size()));
                PageEdit edit = PageEdit.values()[random.nextInt(PageEdit.values().length)];
                Files.writeString(page, edit.edited(Files.readString(page), random));
                done.add(edit + " " + page.getFileName());
            }
            spared += same.check("seed " + seed + ", edit " + i + ": " + done) ? 1 : 0;
        }
        assertTrue(spared > EDITS / 10, "only " + spared + " were spared");
    }

    @Test
    void aSentenceIsSparedOnEveryKindOfPage() throws IOException {
        for (String name : List.of(
                "nf-port-openport.md",
                "nf-port-closeport.md",
                "nf-event-waitevent.md",
                "nc-event-port_event.md",
                "ns-port-_port_settings.md",
                "ne-event-event_kind.md",
                "nn-device-idevice.md",
                "nf-device-idevice-start.md",
                "ni-port-ioctl_port_reset.md")) {
            Path page = page(name);
            String text = Files.readString(page);
            Files.writeString(
                    page, text.replace("Call it from any thread.", "Call it from any thread, also later on."));
            assertTrue(same.check(name), name);
        }
    }

    @Test
    void damagedAndForeignMemoriesAreOfNoUse() throws IOException {
        Path memory = memory();
        byte[] good = Files.readAllBytes(memory);
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(memory, bad);
            append(page("nf-port-openport.md"));
            assertNull(same.resumed(), "damage " + i);
        }
        Files.write(memory, Arrays.copyOf(good, good.length / 2));
        assertNull(same.resumed());
        Files.delete(memory);
        assertNull(same.resumed());
        assertEquals(false, same.check("without memory"));
        append(page("nf-port-openport.md"));
        assertTrue(same.check("with a new memory"));
    }

    @Test
    void aChangedFileOfTheOutputIsNoBase() throws IOException {
        append(page("nf-port-openport.md"));
        Path made = same.output().resolve("bindings/event/EVENT_KIND.java");
        Files.writeString(made, Files.readString(made).replace("EventData", "EventDate"));
        assertNull(same.resumed());
        same.check("after a foreign change");
    }

    @Test
    void correctionsAndSidecarFilesMakeEveryRunAFullOne() throws IOException {
        Files.writeString(work.resolve("specs/port/port.h"), "typedef struct EVENT_QUEUE { int a; } EVENT_QUEUE;\n");
        same.generate();
        append(page("nf-port-openport.md"));
        assertEquals(false, same.check("with a sidecar file"));
    }

    @Test
    void newAndRemovedPagesAreAFullRun() throws IOException {
        Path page = page("nf-port-openportex.md");
        Path other = page.resolveSibling("nf-port-openportex2.md");
        Files.writeString(other, Files.readString(page).replace("OpenPortEx", "OpenPortEx2"));
        assertEquals(false, same.check("new page"));
        Files.delete(page);
        assertEquals(false, same.check("removed page"));
        append(page("nf-event-waitevent.md"));
        assertTrue(same.check("a sentence afterwards"));
    }

    @Test
    void aPageThatBreaksIsAFullRun() throws IOException {
        Path page = page("nf-port-openport.md");
        String good = Files.readString(page);
        Files.writeString(page, good.replace("UID: NF:port.OpenPort\n", "UID: [\n"));
        same.check("broken or not");
        Files.writeString(page, good);
        same.check("good again");
    }

    private Path page(String name) {
        return pages.stream().filter(page -> page.endsWith(name)).findFirst().orElseThrow();
    }

    private static void append(Path page) throws IOException {
        Files.writeString(page, Files.readString(page) + "\nOne more sentence.\n");
    }

    private Path memory() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("cache"))) {
            @Nullable
            Path found = files.filter(file -> file.toString().endsWith(".pages"))
                    .findFirst()
                    .orElse(null);
            assertNotNull(found);
            return found;
        }
    }
}
