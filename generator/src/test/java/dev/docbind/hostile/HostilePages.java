package dev.docbind.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the hostile pages: every payload in every place whose context it is meant for. */
final class HostilePages {

    private static final Path ROOT = Path.of("src/test/resources/hostile");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})\\}");
    private static final Map<String, List<String>> CATEGORIES = Map.of(
            "comment", List.of("comment-close", "unicode-escape", "markup", "javadoc-tag", "line-end"),
            "literal", List.of("literal"),
            "identifier", List.of("identifier"),
            "number", List.of("number"),
            "file", List.of("file-name"));

    private HostilePages() {}

    static List<HostilePage> all() throws IOException {
        List<HostilePage> pages = new ArrayList<>();
        try (Stream<Path> templates = Files.list(ROOT.resolve("pages"))) {
            for (Path template : templates.sorted().toList()) {
                addAll(pages, template);
            }
        }
        return pages;
    }

    private static void addAll(List<HostilePage> pages, Path template) throws IOException {
        String text = Files.readString(template);
        int end = text.indexOf('\n');
        String context = text.substring("context: ".length(), end);
        String place = template.getFileName().toString().replace(".md", "");
        for (String category : CATEGORIES.get(context)) {
            for (String line : Files.readAllLines(ROOT.resolve("payloads/" + category + ".txt"))) {
                String payload = characters(line);
                String page = text.substring(end + 1).replace("@@", payload);
                pages.add(new HostilePage(category, place, context, payload, page));
            }
        }
    }

    /** Payload files are plain text; characters that would not survive an editor are spelt out in them. */
    private static String characters(String line) {
        String plain = line.replace("{LF}", "\n").replace("{CR}", "\r").replace("{NUL}", "\0");
        return CHARACTER
                .matcher(plain)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
