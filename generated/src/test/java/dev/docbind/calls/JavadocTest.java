package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc of the bindings as its readers meet it: in a browser, by search, by link. */
class JavadocTest {

    private static final String WS2SPI = "dev.docbind.bindings/dev/docbind/bindings/ws2spi/Ws2spi.html";
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]+)\"");

    @TempDir
    private static Path site;

    @BeforeAll
    static void render() {
        JavadocSite.render(site);
    }

    private static String page(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    @Test
    void theSearchIndexLeadsToTheMethod() throws IOException {
        String index = page("member-search-index.js");
        assertTrue(
                index.contains("{\"p\":\"dev.docbind.bindings.ws2spi\",\"c\":\"Ws2spi\",\"l\":\"WPUCloseThread("),
                index);
        String page = page(WS2SPI);
        assertTrue(page.contains("releases a thread identifier obtained from"));
        assertTrue(page.contains("WSANOTINITIALISED"));
    }

    @Test
    void searchingInABrowserLeadsToThePage() throws IOException, InterruptedException {
        Optional<String> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(JavadocTest::isInstalled)
                .findFirst();
        assumeTrue(browser.isPresent(), "needs a Chromium");
        String address = site.resolve("search.html").toUri() + "?q=WPUCloseThread";
        Path profile = Files.createDirectory(site.resolve("profile"));
        Process process = new ProcessBuilder(
                        browser.get(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        Matcher link = Pattern.compile(
                        "dev\\.docbind\\.bindings/dev/docbind/bindings/ws2spi/Ws2spi\\.html#WPUCloseThread\\([^\"]*\\)")
                .matcher(dom);
        assertTrue(link.find(), "no result leads to the method");
        String anchor = link.group().substring(link.group().indexOf('#') + 1);
        assertTrue(page(WS2SPI).contains("id=\"" + anchor + "\""), anchor);
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    @Test
    void noInternalLinkIsBroken() throws IOException {
        Set<String> broken = new TreeSet<>();
        Map<Path, Set<String>> anchors = new HashMap<>();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        for (Path page : pages) {
            Matcher link = HREF.matcher(Files.readString(page));
            while (link.find()) {
                if (isBroken(page, link.group(1), anchors)) {
                    broken.add(site.relativize(page) + " -> " + link.group(1));
                }
            }
        }
        assertTrue(pages.size() > 60, "pages: " + pages.size());
        assertEquals(Set.of(), broken);
    }

    private static boolean isBroken(Path page, String link, Map<Path, Set<String>> anchors) throws IOException {
        if (link.matches("[a-z]+:.*")) {
            return false;
        }
        URI target = page.toUri().resolve(link.replace("&amp;", "&"));
        String fragment = target.getFragment();
        Path file = Path.of(target.getPath());
        if (!Files.exists(file)) {
            return true;
        }
        if (fragment == null || fragment.isEmpty() || Files.isDirectory(file)) {
            return false;
        }
        if (!anchors.containsKey(file)) {
            anchors.put(file, anchors(file));
        }
        return !anchors.get(file).contains(fragment);
    }

    private static Set<String> anchors(Path file) throws IOException {
        return ANCHOR.matcher(Files.readString(file))
                .results()
                .map(anchor -> anchor.group(1).replace("&lt;", "<").replace("&gt;", ">"))
                .collect(Collectors.toSet());
    }
}
