package dev.docbind.markdown;

/**
 * Lets characters pass the parser as plain text: each stands in the private use area while the parser works, and comes
 * back when its text is folded.
 */
final class Shield {

    private static final char BASE = '\uE000';
    private static final char FIRST = '!';
    private static final char LAST = '~';

    private Shield() {}

    /** The stand-in of a character of ASCII. */
    static char hide(char c) {
        return c >= FIRST && c <= LAST ? (char) (BASE + c) : c;
    }

    /** A text in which stand-ins have taken the place of all characters but letters, digits and blanks. */
    static String hideAll(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isLetterOrDigit(c) ? c : hide(c));
        }
        return out.toString();
    }

    /** The character for which another stands in; itself where it is no stand-in. */
    static char show(char c) {
        return c >= BASE + FIRST && c <= BASE + LAST ? (char) (c - BASE) : c;
    }
}
