package dev.docbind.javadoc;

/**
 * Encodes text for a Javadoc comment: the one place through which words of a page enter a comment. What comes out can
 * neither end the comment, nor start a tag, an element, an entity or a unicode escape, nor hide or reorder characters.
 */
public final class CommentEncoder {

    private static final int REPLACEMENT = 0xFFFD;
    private static final boolean[] PLAIN = plain();

    private CommentEncoder() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,_-()"
                .chars()
                .forEach(c -> plain[c] = true);
        return plain;
    }

    /**
     * Encodes running text; every kind of line end and blank becomes one blank.
     *
     * @param text any characters at all
     * @return the text, safe between the tags of a Javadoc comment
     */
    public static String text(String text) {
        return encode(text, false);
    }

    /**
     * Encodes preformatted text; line ends of every kind stay, as {@code \n}.
     *
     * @param text any characters at all
     * @return the text, safe within {@code <pre>} of a Javadoc comment
     */
    public static String preformatted(String text) {
        return encode(text, true);
    }

    private static String encode(String text, boolean keepLines) {
        int length = text.length();
        StringBuilder out = new StringBuilder(length + length / 8 + 8);
        for (int i = 0; i < length; ) {
            int run = i;
            while (run < length && isPlain(text.charAt(run))) {
                run++;
            }
            if (run - i == length) {
                return text;
            }
            if (run > i) {
                out.append(text, i, run);
                i = run;
                continue;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < length && text.charAt(i) == '\n') {
                continue;
            }
            if (c >= 0x20 && c < 0x7F) {
                ascii(out, c, i == length ? -1 : text.charAt(i));
            } else if (isLineEnd(c)) {
                out.append(keepLines ? '\n' : ' ');
            } else {
                other(out, c, keepLines);
            }
        }
        return out.toString();
    }

    /** Whether a character means nothing but itself in a comment. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c == ' ' || c < PLAIN.length && PLAIN[c];
    }

    private static void ascii(StringBuilder out, int c, int next) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '@' -> out.append("&#64;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '\\' -> out.append("&#92;");
            case '*' -> out.append(isSafeBehindStar(next) ? "*" : "&#42;");
            default -> out.append((char) c);
        }
    }

    /** A character that is dropped, such as an invisible one, would bring a slash behind it next to the star. */
    private static boolean isSafeBehindStar(int next) {
        return next == '\n' || next >= 0x20 && next < 0x7F && next != '/';
    }

    private static void other(StringBuilder out, int c, boolean keepLines) {
        if (c == '\t') {
            out.append(keepLines ? "    " : " ");
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164) {
            return; // invisible or reordering: says nothing a reader could see
        } else if (isUnprintable(c)) {
            out.appendCodePoint(REPLACEMENT);
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Every character some reader takes for the end of a line. */
    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
