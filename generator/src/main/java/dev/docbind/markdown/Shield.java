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

    /** The character for which another stands in; itself where it is no stand-in. */
    static char show(char c) {
        return c >= BASE + FIRST && c <= BASE + LAST ? (char) (c - BASE) : c;
    }
}
