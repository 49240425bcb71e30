package dev.docbind.markdown;

import org.jspecify.annotations.Nullable;

/** Finds the elements whose content is raw text. */
final class Tags {

    private static final int MAX_TAG = 1024;
    private static final String[] RAW = {"pre", "script", "style"};

    private Tags() {}

    /** The name of the raw-text element whose start tag begins here, or null. */
    static @Nullable String rawText(String text, int at) {
        for (String name : RAW) {
            int end = at + 1 + name.length();
            if (end < text.length()
                    && text.regionMatches(true, at + 1, name, 0, name.length())
                    && (text.charAt(end) == '>' || Character.isWhitespace(text.charAt(end)))) {
                return name;
            }
        }
        return null;
    }

    /** The offset behind the tag that begins here, or -1 when it does not end. */
    static int end(String text, int at) {
        int limit = Math.min(text.length(), at + MAX_TAG);
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * Where the content of a raw-text element ends: before its end tag or, when it is never closed, before the next
     * section heading, or with the text.
     */
    static int closing(String text, int from, String name) {
        int heading = text.indexOf("\n## ", from);
        int limit = heading < 0 ? text.length() : heading;
        for (int at = text.indexOf("</", from); at >= 0 && at < limit; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return limit;
    }
}
