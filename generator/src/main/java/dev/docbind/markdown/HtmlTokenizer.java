package dev.docbind.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stretch of text into tags and characters. It forgives everything: what is no tag is text. A tag has a greatest
 * length, so that the time stays linear in the text.
 */
final class HtmlTokenizer {

    private static final int MAX_TAG = 8192;

    private final String text;
    private final Tags tags;
    private final int end;
    private int at;

    HtmlTokenizer(String text, Tags tags, int start, int end) {
        this.text = text;
        this.tags = tags;
        this.at = start;
        this.end = end;
    }

    /** The next token, or null at the end. */
    @Nullable
    HtmlToken next() {
        if (at >= end) {
            return null;
        }
        int start = at;
        if (text.charAt(at) == '<') {
            HtmlToken markup = markup(at);
            if (markup != null) {
                return markup;
            }
            at++;
        }
        while (at < end && !(text.charAt(at) == '<' && looksLikeMarkup(at))) {
            at++;
        }
        return new HtmlToken.Characters(start, at);
    }

    /** Goes on at another offset, behind raw text that the caller has taken. */
    void skipTo(int offset) {
        at = Math.max(at, offset);
    }

    private boolean looksLikeMarkup(int from) {
        if (from + 1 >= end) {
            return false;
        }
        char c = text.charAt(from + 1);
        return c == '!' || c == '?' || isLetter(c) || c == '/' && from + 2 < end && isLetter(text.charAt(from + 2));
    }

    private @Nullable HtmlToken markup(int start) {
        if (!looksLikeMarkup(start)) {
            return null;
        }
        char c = text.charAt(start + 1);
        if (c == '!' || c == '?') {
            boolean comment = text.startsWith("<!--", start);
            int found = comment ? tags.commentEnd(start + 2) : tags.bracket(start + 2);
            if (found < 0) {
                return null;
            }
            at = found + (comment ? 3 : 1);
            return new HtmlToken.Nothing(at);
        }
        int nameStart = c == '/' ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (nameEnd < end && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd < end && !isNameEnd(text.charAt(nameEnd))) {
            return null;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!HtmlElements.isKnown(name)) {
            return null;
        }
        int close = tagEnd(nameEnd);
        if (close < 0) {
            return null;
        }
        at = close + 1;
        return c == '/'
                ? new HtmlToken.End(name, start, at)
                : new HtmlToken.Start(name, attributes(nameEnd, close), start, at);
    }

    private int tagEnd(int from) {
        int limit = Math.min(end, from + MAX_TAG);
        int first = tags.bracket(from);
        if (first < 0 || first >= limit) {
            return -1;
        }
        char quote = 0;
        int plain = -1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && i > from && text.charAt(i - 1) == '=') {
                quote = c;
            }
            if (c == '>' && plain < 0) {
                plain = i;
            }
        }
        return plain;
    }

    private Map<String, String> attributes(int from, int to) {
        int i = skipBlanks(from, to);
        if (i >= to || text.charAt(i) == '/') {
            return Map.of();
        }
        Map<String, String> found = new HashMap<>();
        while (i < to) {
            int start = i;
            while (i < to && text.charAt(i) != '=' && !isBlank(text.charAt(i))) {
                i++;
            }
            String key = text.substring(start, i).toLowerCase(Locale.ROOT);
            i = skipBlanks(i, to);
            String value = "";
            if (i < to && text.charAt(i) == '=') {
                i = skipBlanks(i + 1, to);
                char quote = i < to ? text.charAt(i) : ' ';
                boolean quoted = quote == '"' || quote == '\'';
                int valueStart = quoted ? i + 1 : i;
                int valueEnd = valueStart;
                while (valueEnd < to && (quoted ? text.charAt(valueEnd) != quote : !isBlank(text.charAt(valueEnd)))) {
                    valueEnd++;
                }
                value = TextFolding.decode(text.substring(valueStart, valueEnd));
                i = quoted ? valueEnd + 1 : valueEnd;
            }
            found.putIfAbsent(key, value);
            i = skipBlanks(i, to);
        }
        return found;
    }

    private int skipBlanks(int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameEnd(char c) {
        return c == '>' || c == '/' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
