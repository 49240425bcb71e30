package dev.docbind.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Brings characters into the one form that document nodes have: decoded, blanks folded, invisible ones gone. */
final class TextFolding {

    private TextFolding() {}

    /** Decodes character references. */
    static String decode(CharSequence html) {
        String text = html.toString();
        return text.indexOf('&') < 0 ? text : Escaping.unescapeHtml(text);
    }

    /** Decodes character references and takes the backslashes of markdown away. */
    static String unescape(CharSequence markdown) {
        String text = markdown.toString();
        if (text.indexOf('\\') < 0) {
            return decode(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
            out.append(escape ? text.charAt(++at) : c);
        }
        return decode(out);
    }

    /** Appends text with white space folded; the builder never ends in two blanks. */
    static void append(StringBuilder out, CharSequence text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            int run = at;
            while (run < length && isPlain(text.charAt(run))) {
                run++;
            }
            out.append(text, at, run);
            if (run == length) {
                return;
            }
            at = run;
            char c = text.charAt(at);
            if (isBlank(c)) {
                if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(Shield.show(c));
            }
        }
    }

    /** Whether a character stands for itself wherever it is. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f';
    }

    /** Text as code keeps it: only line ends stay apart from blanks, and invisible characters go. */
    static String code(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (isBlank(c)) {
                out.append(' ');
            } else if (!isInvisible(c)) {
                out.append(Shield.show(c));
            }
        }
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c > '\u007f' && isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return c == '\u00A0'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c < ' '
                || c == '\u007f'
                || c > '\u007f'
                        && (c < '\u00A0'
                                || c == '\u00AD'
                                || c >= '\u200B' && c <= '\u200F'
                                || c >= '\u202A' && c <= '\u202E'
                                || c >= '\u2060' && c <= '\u2064'
                                || c >= '\u2066' && c <= '\u2069'
                                || c == '\uFEFF');
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
