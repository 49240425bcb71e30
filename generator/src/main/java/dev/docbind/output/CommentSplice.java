package dev.docbind.output;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts comments of newly generated code in the place of those that a file has before the same code. The file has the form
 * that generation gives it: comments begin on a line of their own, and a member ends before an empty line or its type's
 * end.
 */
public final class CommentSplice {

    private CommentSplice() {}

    /**
     * Replaces comments.
     *
     * @param file the text of a file
     * @param made newly generated code, a part of what the file holds
     * @param wanted tells by the code behind a comment whether the comment is to be replaced
     * @return the file with the new comments; null where not each piece of that code is in it just once, behind a
     *     comment, or where there is none
     */
    public static @Nullable String replace(String file, String made, Predicate<String> wanted) {
        String now = file;
        boolean any = false;
        for (int at = begin(made, 0); at >= 0; at = begin(made, at + 1)) {
            int end = made.indexOf("*/\n", at);
            if (end < 0) {
                return null;
            }
            String code = code(made, end + 3, made.substring(made.lastIndexOf('\n', at) + 1, at));
            if (!wanted.test(code.isEmpty() ? made.substring(end + 3) : code)) {
                continue;
            }
            if (code.isEmpty()) {
                return null;
            }
            now = replace(now, made.substring(at, end + 3), code);
            if (now == null) {
                return null;
            }
            any = true;
        }
        return any ? now : null;
    }

    private static @Nullable String replace(String file, String comment, String code) {
        int at = file.indexOf("*/\n" + code);
        if (at < 0 || file.indexOf("*/\n" + code, at + 1) >= 0) {
            return null;
        }
        int begin = at;
        while (begin >= 0 && !isBegin(file, begin)) {
            begin = file.lastIndexOf("/**", begin - 1);
        }
        return begin < 0 ? null : file.substring(0, begin) + comment + file.substring(at + 3);
    }

    /** Where the next comment begins at or behind a place; -1 where none does. */
    private static int begin(String text, int from) {
        int at = text.indexOf("/**", from);
        while (at >= 0 && !isBegin(text, at)) {
            at = text.indexOf("/**", at + 1);
        }
        return at;
    }

    private static boolean isBegin(String text, int at) {
        if (!text.startsWith("/**", at)) {
            return false;
        }
        int line = text.lastIndexOf('\n', at) + 1;
        return text.substring(line, at).isBlank();
    }

    /** The code behind a comment: of a type its first line, of a member all of it. */
    private static String code(String text, int from, String indent) {
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return "";
            }
            String line = text.substring(at, end);
            at = end + 1;
            boolean outermost = indent.isEmpty() && line.endsWith("{");
            boolean last = line.equals(indent + "}")
                    || line.endsWith(";") && line.length() > indent.length() && line.charAt(indent.length()) != ' ';
            if (outermost || last) {
                return text.substring(from, at);
            }
            if (line.isBlank()) {
                return "";
            }
        }
        return "";
    }

    /** The code of a file without comments and without what stands in its string literals. */
    public static List<String> code(String text) {
        boolean[] inside = {false};
        return text.lines()
                .filter(line -> !comment(line, inside))
                .map(CommentSplice::withoutTexts)
                .toList();
    }

    private static boolean comment(String line, boolean[] inside) {
        if (!inside[0] && line.stripLeading().startsWith("/**")) {
            inside[0] = true;
        }
        boolean commented = inside[0];
        if (commented && line.endsWith("*/")) {
            inside[0] = false;
        }
        return commented;
    }

    private static String withoutTexts(String line) {
        if (line.indexOf('"') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        boolean text = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (text && c == '\\') {
                i++;
            } else if (c == '"') {
                text = !text;
                out.append(c);
            } else if (!text) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
