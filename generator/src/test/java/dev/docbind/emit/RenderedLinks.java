package dev.docbind.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows every link between the pages of rendered Javadoc, anchors included; knows nothing of how links were made. */
final class RenderedLinks {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");

    private final Path root;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private long followed;

    private RenderedLinks(Path root) {
        this.root = root;
    }

    /** Follows the links of all pages below a directory. */
    static RenderedLinks of(Path root) {
        RenderedLinks links = new RenderedLinks(root.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.walk(links.root)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            all.forEach(links::anchors);
            all.stream().filter(RenderedLinks::isPage).forEach(links::follow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return links;
    }

    /** How many links lead to another page or another place on the same one. */
    long followed() {
        return followed;
    }

    /** The links that lead nowhere, with the page each is on. */
    List<String> broken() {
        return broken;
    }

    int pages() {
        return (int) anchors.keySet().stream().filter(RenderedLinks::isPage).count();
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    private void anchors(Path file) {
        Set<String> found = new HashSet<>();
        if (isPage(file)) {
            Matcher anchor = ANCHOR.matcher(read(file));
            while (anchor.find()) {
                found.add(unescaped(anchor.group(1)));
            }
        }
        anchors.put(file, found);
    }

    private void follow(Path page) {
        Matcher link = LINK.matcher(read(page));
        while (link.find()) {
            String target = unescaped(link.group(1));
            if (!target.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                followed++;
                if (!leadsSomewhere(page, target)) {
                    broken.add(root.relativize(page) + " -> " + target);
                }
            }
        }
    }

    private boolean leadsSomewhere(Path page, String target) {
        int hash = target.indexOf('#');
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        Set<String> there = anchors.get(file);
        return there != null && (anchor.isEmpty() || there.contains(anchor) || there.contains(decoded(anchor)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
