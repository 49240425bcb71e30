package dev.docbind.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hides the text of {@code pre}, {@code script} and {@code style} elements and of comments from the markdown parser,
 * which would end them at blank lines and read code as markup. The masked text has the same length, so every offset
 * stays true for the original.
 */
final class SourceMask {

    private final String text;
    private final Tags tags;
    private char @Nullable [] masked;

    SourceMask(String text) {
        this.text = text;
        this.tags = new Tags(text);
    }

    String apply() {
        if (text.indexOf('<') < 0) {
            return text;
        }
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            int fence = fenceLength(at, end);
            at = fence > 0 ? afterFence(end + 1, text.charAt(at + indent(at, end)), fence) : line(at, end);
        }
        return masked == null ? text : new String(masked);
    }

    /** Masks what begins on one line; returns where the next line to look at begins. */
    private int line(int start, int end) {
        boolean code = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '`') {
                code = !code;
            } else if (c == '<' && !code) {
                int after = element(at);
                if (after > end) {
                    return after;
                }
                at = Math.max(at, after - 1);
            }
        }
        return end + 1;
    }

    /** Masks the element or comment that begins here; returns the offset behind it, or 0 when there is none. */
    private int element(int at) {
        if (text.startsWith("<!--", at)) {
            int end = tags.commentEnd(at + 4);
            return end < 0 ? 0 : hide(at, end + 3, ' ');
        }
        String name = tags.rawText(at);
        if (name == null) {
            return 0;
        }
        int start = tags.end(at);
        return start < 0 ? 0 : close(start, tags.closing(start, name), name);
    }

    /** Masks raw text; where its end tag is missing, the mask gets one, or the parser would find no end. */
    private int close(int start, int end, String name) {
        hide(start, end, 'x');
        String tag = "</" + name + ">";
        char[] all = masked;
        if (all != null && !text.startsWith("</", end) && end - start >= tag.length()) {
            tag.getChars(0, tag.length(), all, end - tag.length());
        }
        return end;
    }

    private int hide(int start, int end, char mask) {
        char[] all = masked;
        if (all == null) {
            all = text.toCharArray();
            masked = all;
        }
        Arrays.fill(all, start, end, mask);
        return end;
    }

    private int afterFence(int from, char mark, int length) {
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(at);
            int found = fenceLength(at, end);
            if (found >= length && text.charAt(at + indent(at, end)) == mark) {
                return end + 1;
            }
            at = end + 1;
        }
        return at;
    }

    private int fenceLength(int start, int end) {
        int at = start + indent(start, end);
        if (at == end || text.charAt(at) != '`' && text.charAt(at) != '~') {
            return 0;
        }
        char mark = text.charAt(at);
        int length = 0;
        while (at + length < end && text.charAt(at + length) == mark) {
            length++;
        }
        return length < 3 || mark == '`' && text.lastIndexOf('`', end - 1) >= at + length ? 0 : length;
    }

    private int indent(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
