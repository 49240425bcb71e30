package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A relative link leads to a page that is not there. */
final class DeadLinks extends BasicRule {

    private static final Pattern TARGET = Pattern.compile(
            "(?:\\]\\(|href=\"|href=')\\s{0,3}([^)\"'\\s#?]{1,300}?\\.md)(?:[#?][^)\"'\\s]{0,300})?\\s{0,3}[)\"']",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)(`{1,3})(?!`)[^`]{1,1000}+\\1(?!`)");

    private static final int SMALL = 50;

    DeadLinks() {
        super("link.dead", Severity.WARNING, "A relative link leads nowhere");
    }

    @Override
    public void check(LintPage page, LintContext context, Consumer<Problem> out) {
        for (LintPage.Line line : page.lines()) {
            if (line.code() || !line.text().contains(".md")) {
                continue;
            }
            Matcher match = TARGET.matcher(withoutCode(line.text()));
            while (match.find()) {
                check(page, context, line, match, out);
            }
        }
    }

    /** The line with blanks in place of what stands between backquotes, where a link is only shown. */
    private static String withoutCode(String line) {
        if (line.indexOf('`') < 0) {
            return line;
        }
        Matcher span = CODE_SPAN.matcher(line);
        return span.replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    private static void check(
            LintPage page, LintContext context, LintPage.Line line, Matcher match, Consumer<Problem> out) {
        String target = match.group(1);
        String path = resolve(page.page().path(), target);
        if (path == null || context.paths().contains(path)) {
            return;
        }
        List<String> near = context.folders().get(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        if (near == null) {
            return;
        }
        SourceLocation place = new SourceLocation(page.page().path(), line.number(), match.start(1) + 1);
        out.accept(new Problem(
                place,
                page.statement(),
                target,
                "There is no page " + path + ", to which this link leads.",
                hint(path, near, context)));
    }

    /** A page of the same name elsewhere or spelt a little differently; likeness is sought in small folders only. */
    private static @Nullable String hint(String path, List<String> folder, LintContext context) {
        List<String> same = context.fileNames().getOrDefault(LintContext.reduced(path), List.of());
        if (same.size() == 1) {
            return "Did you mean " + same.getFirst() + "?";
        }
        return folder.size() <= SMALL ? nearest(path, folder) : null;
    }

    /** The page whose name is near; what all names of a header begin with makes none of them near. */
    private static @Nullable String nearest(String path, List<String> folder) {
        return folder.stream()
                .filter(page -> Nearest.near(own(path, page), own(page, path)))
                .min(Comparator.comparingInt((String page) -> Nearest.distance(own(path, page), own(page, path)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(page -> "Did you mean " + page + "?")
                .orElse(null);
    }

    /** What a path has behind the words with which another one begins as well, without its extension. */
    private static String own(String path, String other) {
        int same = 0;
        int word = 0;
        while (same < Math.min(path.length(), other.length()) && path.charAt(same) == other.charAt(same)) {
            same++;
            word = Character.isLetterOrDigit(path.charAt(same - 1)) ? word : same;
        }
        String rest = path.substring(word);
        return rest.endsWith(".md") ? rest.substring(0, rest.length() - ".md".length()) : rest;
    }

    /** The path a target means, in lower case; null for addresses and for what leads out of the tree. */
    private static @Nullable String resolve(String from, String target) {
        String text = target.replace('\\', '/');
        if (text.contains(":") || text.startsWith("/") || text.startsWith("~")) {
            return null;
        }
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
        parts.removeLast();
        for (String part : decoded(text).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
