package dev.docbind.source;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Turns the bytes of one file into a page: text decoded, front matter parsed, body apart. Stateless, so one reader may
 * serve many threads.
 */
public final class PageReader {

    /** Pages beyond this size are refused; the largest real page is ten times smaller. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final String FENCE = "---";

    /** Makes a reader. */
    public PageReader() {}

    /**
     * Reads a page from the bytes of its file.
     *
     * @param path path relative to the specs directory, with {@code /}
     * @param bytes the file
     * @return the page and what is wrong with it; no page when it is no text or its front matter cannot be read
     */
    public Result<Page> read(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Result.failed(tooLarge(path, bytes.length));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = new TextDecoder(path, diagnostics).decode(bytes);
        if (text == null) {
            return new Result<>(null, diagnostics);
        }
        if (text.isBlank()) {
            diagnostics.add(Diagnostic.error(
                    "page.empty",
                    SourceLocation.of(path, 1),
                    "the page is empty",
                    "write the page or delete the file"));
            return new Result<>(null, diagnostics);
        }
        return new Result<>(split(path, text, diagnostics), diagnostics);
    }

    /** The finding of a page that is larger than any that is read. */
    static Diagnostic tooLarge(String path, long bytes) {
        return Diagnostic.error(
                "page.too-large",
                SourceLocation.of(path),
                "the page has " + bytes + " bytes, more than the " + MAX_BYTES + " that are read",
                "split the page");
    }

    /** Reads a page from text, as tests and editors have it. */
    public Result<Page> read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash a page of these bytes has; empty where they are no text, or not all of them are. */
    public static String hash(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = bytes.length > MAX_BYTES ? null : new TextDecoder("", diagnostics).decode(bytes);
        return text == null || !diagnostics.isEmpty() ? "" : hash(text);
    }

    private static @org.jspecify.annotations.Nullable Page split(
            String path, String text, List<Diagnostic> diagnostics) {
        String hash = hash(text);
        int start = leadingBlankLines(text);
        if (!isFence(text, start)) {
            return new Page(path, FrontMatter.NONE, text, 1, hash);
        }
        int firstLine = 2
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int content = lineEnd(text, start) + 1;
        int line = firstLine;
        for (int at = content; at < text.length(); at = lineEnd(text, at) + 1, line++) {
            if (isFence(text, at)) {
                Result<FrontMatter> matter = new FrontMatterReader(path, firstLine).read(text.substring(content, at));
                diagnostics.addAll(matter.diagnostics());
                FrontMatter value = matter.value();
                int body = Math.min(lineEnd(text, at) + 1, text.length());
                return value == null ? null : new Page(path, value, text.substring(body), line + 1, hash);
            }
        }
        diagnostics.add(Diagnostic.error(
                "page.front-matter.unclosed",
                SourceLocation.of(path, firstLine - 1),
                "the front matter that begins here has no end",
                "end it by a line of three hyphens"));
        return null;
    }

    private static int leadingBlankLines(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.lastIndexOf('\n', at) + 1;
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith(FENCE, at)
                && text.substring(at + 3, lineEnd(text, at)).isBlank();
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
