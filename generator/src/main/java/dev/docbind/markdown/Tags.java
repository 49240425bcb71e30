package dev.docbind.markdown;

import org.jspecify.annotations.Nullable;

/** Finds the ends of tags, comments and raw-text elements in one text, in time linear in it. For one thread. */
final class Tags {

    private static final int MAX_TAG = 1024;
    private static final String[] RAW = {"pre", "script", "style"};

    private final String text;
    private final NextIndex tagEnd;
    private final NextIndex commentEnd;
    private final NextIndex section;

    Tags(String text) {
        this.text = text;
        this.tagEnd = new NextIndex(text, ">");
        this.commentEnd = new NextIndex(text, "-->");
        this.section = new NextIndex(text, "\n## ");
    }

    /** The name of the raw-text element whose start tag begins here, or null. */
    @Nullable
    String rawText(int at) {
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
    int end(int at) {
        int end = tagEnd.from(at);
        return end < 0 || end >= at + MAX_TAG ? -1 : end + 1;
    }

    /** Where the next {@code >} stands, or -1. */
    int bracket(int from) {
        return tagEnd.from(from);
    }

    /** Where the next end of a comment stands, or -1. */
    int commentEnd(int from) {
        return commentEnd.from(from);
    }

    /**
     * Where the content of a raw-text element ends: before its end tag or, when it is never closed, before the next
     * section heading, or with the text.
     */
    int closing(int from, String name) {
        int heading = section.from(from);
        int limit = heading < 0 ? text.length() : heading;
        for (int at = text.indexOf("</", from, limit); at >= 0; at = text.indexOf("</", at + 2, limit)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return limit;
    }
}
