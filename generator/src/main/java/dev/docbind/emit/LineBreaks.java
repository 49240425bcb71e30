package dev.docbind.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Carries long comments past the writer, which would look for the lines of each twice over. A stand-in travels in place
 * of the comment: a control character, which no encoder lets through, and a number.
 */
final class LineBreaks {

    private static final char HIDDEN = '\u0001';

    /** The comments of the file under way, by number. */
    private static final ScopedValue<List<String>> COMMENTS = ScopedValue.newInstance();

    private LineBreaks() {}

    /** Makes files whose comments may be hidden; they are shown again within the same work. */
    static <T> T within(Supplier<T> work) {
        return ScopedValue.where(COMMENTS, new ArrayList<>()).call(work::get);
    }

    /** What stands for a comment that ends in a line end; the comment itself outside of such work. */
    static String hide(String comment) {
        if (!COMMENTS.isBound() || comment.isBlank()) {
            return comment;
        }
        List<String> comments = COMMENTS.get();
        comments.add(comment.substring(0, comment.length() - 1));
        return HIDDEN + String.valueOf(comments.size() - 1) + "\n";
    }

    /** The text of a file with all comments in their places. */
    static String show(String file) {
        int at = file.indexOf(HIDDEN);
        if (at < 0) {
            return file;
        }
        List<String> comments = COMMENTS.get();
        StringBuilder out = new StringBuilder(file.length() * 2);
        int done = 0;
        while (at >= 0) {
            int line = file.lastIndexOf('\n', at) + 1;
            int end = file.indexOf('\n', at);
            String lead = "\n" + file.substring(line, file.indexOf('*', line) + 1);
            out.append(file, done, at);
            append(out, comments.get(Integer.parseInt(file, at + 1, end, 10)), lead);
            done = end;
            at = file.indexOf(HIDDEN, end);
        }
        return out.append(file, done, file.length()).toString();
    }

    /** Writes one comment, every line behind the same indent and star; empty lines get no blank behind it. */
    private static void append(StringBuilder out, String comment, String lead) {
        int from = 0;
        for (int end = comment.indexOf('\n'); end >= 0; end = comment.indexOf('\n', from)) {
            out.append(comment, from, end).append(lead);
            from = end + 1;
            boolean empty = from == comment.length() || comment.charAt(from) == '\n';
            out.append(empty ? "" : " ");
        }
        out.append(comment, from, comment.length());
    }
}
