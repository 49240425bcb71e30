package dev.docbind.emit;

/**
 * Carries the line breaks of long comments past the writer, which would split every comment into lines twice over. A
 * break travels as a control character, which no encoder lets through, and becomes a line of the comment at the end.
 */
final class LineBreaks {

    private static final char HIDDEN = '\u0001';

    private LineBreaks() {}

    /** The same comment on one line, but for its last line end. */
    static String hide(String comment) {
        return comment.substring(0, comment.length() - 1).replace('\n', HIDDEN) + "\n";
    }

    /** The text of a file with every comment on lines of its own again. */
    static String show(String file) {
        int at = file.indexOf(HIDDEN);
        if (at < 0) {
            return file;
        }
        StringBuilder out = new StringBuilder(file.length() + file.length() / 4);
        int done = 0;
        while (at >= 0) {
            int start = file.lastIndexOf('\n', at) + 1;
            int end = file.indexOf('\n', at);
            out.append(file, done, start);
            comment(out, file, start, end);
            done = end;
            at = file.indexOf(HIDDEN, end);
        }
        return out.append(file, done, file.length()).toString();
    }

    /** Writes one comment, every line behind the same indent and star as the first; empty lines get no blank behind it. */
    private static void comment(StringBuilder out, String file, int start, int end) {
        String lead = file.substring(start, file.indexOf('*', start) + 1);
        int from = start;
        for (int at = file.indexOf(HIDDEN, from); at >= 0 && at < end; at = file.indexOf(HIDDEN, from)) {
            out.append(file, from, at).append('\n').append(lead);
            from = at + 1;
            boolean empty = from == end || file.charAt(from) == HIDDEN;
            out.append(empty ? "" : " ");
        }
        out.append(file, from, end);
    }
}
