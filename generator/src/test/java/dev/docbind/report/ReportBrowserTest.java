package dev.docbind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a browser, worked by keys alone. {@code -Ddocbind.update=true} also takes the pictures of the
 * documentation.
 */
class ReportBrowserTest {

    private static final List<String> PAGES = List.of("index.html", "functions.html", "findings.html");
    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int DOWN = 40;
    private static final String SHOWN = "document.querySelectorAll('#functions tbody tr:not([hidden])').length";
    private static final String STATUS = "document.querySelector('form.filters output').textContent";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        List<ReportFile> files = new Docbind(Progress.NONE)
                .report(Path.of("../specs"))
                .optional()
                .orElseThrow();
        for (ReportFile file : files) {
            Files.writeString(folder.resolve(file.path()), file.text());
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static int shown() throws Exception {
        return browser.evaluate(SHOWN).asInt();
    }

    private static String focused() throws Exception {
        return browser.evaluate("(e => e.name || e.id || e.className || e.tagName)(document.activeElement)")
                .asText();
    }

    private static void tabTo(String name) throws Exception {
        for (int i = 0; i < 30 && !focused().equals(name); i++) {
            browser.press("Tab", TAB, "");
        }
        assertEquals(name, focused());
    }

    @Test
    void searchAndChoicesNarrowTheTableByKeysAlone() throws Exception {
        browser.open(folder.resolve("functions.html"), "");
        int all = shown();
        assertTrue(all > 50, all + " functions");
        assertEquals(all + " of " + all, browser.evaluate(STATUS).asText());
        tabTo("search");
        browser.type("zlib deflate");
        int found = shown();
        assertTrue(found > 0 && found < all, found + " of " + all);
        assertEquals(found + " of " + all, browser.evaluate(STATUS).asText());
        tabTo("callable");
        browser.press("ArrowDown", DOWN, "");
        assertEquals("0 of " + all, browser.evaluate(STATUS).asText());
        assertEquals(
                "#search=zlib+deflate&callable=no",
                browser.evaluate("location.hash").asText());
        tabTo("BUTTON");
        browser.press("Enter", ENTER, "\r");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertEquals(all, shown());
        assertEquals("", browser.evaluate("location.hash").asText());
    }

    @Test
    void anAddressBringsItsFiltersBack() throws Exception {
        browser.open(folder.resolve("functions.html"), "#search=snprintf&kind=function");
        assertEquals(1, shown());
        assertEquals(
                "snprintf",
                browser.evaluate("document.querySelector('#functions tbody tr:not([hidden]) th').textContent")
                        .asText());
        assertEquals(
                "function",
                browser.evaluate("document.querySelector('select[name=kind]').value")
                        .asText());
        browser.open(folder.resolve("functions.html"), "#search=" + "%3Cscript%3E");
        assertEquals(0, shown());
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() throws Exception {
        browser.open(folder.resolve("findings.html"), "");
        browser.press("Tab", TAB, "");
        assertEquals("skip", focused());
        assertTrue(browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0")
                .asBoolean());
        browser.press("Enter", ENTER, "\r");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertEquals("main", focused());
    }

    @Test
    void landmarksHeadingsAndFieldsHaveNames() throws Exception {
        for (String page : PAGES) {
            browser.open(folder.resolve(page), "");
            browser.send("Accessibility.enable");
            Set<String> roles = new TreeSet<>();
            List<String> nameless = new ArrayList<>();
            for (JsonNode node : browser.send("Accessibility.getFullAXTree").get("nodes")) {
                String role = node.path("role").path("value").asText();
                roles.add(role);
                boolean wanted = Set.of("searchbox", "combobox", "button", "link", "table", "region", "navigation")
                        .contains(role);
                if (wanted
                        && !node.path("ignored").asBoolean()
                        && node.path("name").path("value").asText().isBlank()) {
                    nameless.add(role + " " + node);
                }
            }
            assertEquals(List.of(), nameless, page);
            assertTrue(
                    roles.containsAll(
                            Set.of("banner", "navigation", "main", "heading", "table", "search", "searchbox")),
                    page + " " + roles);
        }
    }

    @Test
    void allTextStandsOutInLightAndDark() throws Exception {
        for (String scheme : List.of("light", "dark")) {
            browser.send(
                    "Emulation.setEmulatedMedia",
                    "features",
                    List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme)));
            for (String page : PAGES) {
                browser.open(folder.resolve(page), "");
                assertEquals("[]", browser.evaluate(Contrast.SCRIPT).toString(), page + " in " + scheme);
            }
        }
        browser.send("Emulation.setEmulatedMedia", "features", List.of());
    }

    @Test
    void picturesCanBeTaken() throws Exception {
        boolean update = Boolean.getBoolean("docbind.update");
        Path images = update ? Path.of("../docs/images") : folder;
        browser.open(folder.resolve("index.html"), "");
        browser.photograph(images.resolve("report-index.png"), 1200, 900);
        browser.open(folder.resolve("functions.html"), "#callable=no");
        browser.photograph(images.resolve("report-functions.png"), 1200, 700);
        assertTrue(Files.size(images.resolve("report-functions.png")) > 10_000);
        boolean fits = browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                .asBoolean();
        assertTrue(fits, "wide tables scroll on their own");
    }
}
