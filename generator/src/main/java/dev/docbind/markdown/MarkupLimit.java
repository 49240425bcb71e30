package dev.docbind.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Keeps markup within what the parser's time and stack bear: nesting, runs of one delimiter, links and cells of one
 * line, lines without a blank one between them. What goes beyond, far beyond any real page, stays as text. Every offset stays true.
 */
final class MarkupLimit {

    private static final int MAX_MARKERS = 40;
    private static final int MAX_RULE = 1000;
    private static final int MAX_INDENT = 120;
    private static final int MAX_RUN = 100;
    private static final int MAX_PIPES = 400;
    private static final int MAX_OPENERS = 3000;
    private static final int MAX_LINES = 400;

    /** For every link the parser reads on to the next blank, which may be far. */
    private static final int MAX_IN_WORD = 50;

    /** For every line that might end a paragraph the parser puts the whole paragraph together. */
    private static final int MAX_TOGETHER = 4000;

    private final String text;
    private char @Nullable [] limited;

    private int markers;
    private int indent;
    private boolean margin = true;
    private int run;
    private int pipes;
    private int openers;
    private int inWord;
    private int lines;
    private int together;
    private boolean fence;

    MarkupLimit(String text) {
        this.text = text;
    }

    String apply() {
        char[] all = text.toCharArray();
        for (int at = 0; at < all.length; at++) {
            char c = all[at];
            if (c >= 'a' && c <= 'z') {
                margin = false;
            } else if (c == '\n') {
                line(at);
            } else if (margin) {
                margin(at, c);
            } else if (isDelimiter(c)) {
                delimiter(at, c);
            } else if (c == ' ') {
                inWord = 0;
            }
        }
        return limited == null ? text : new String(limited);
    }

    private void line(int at) {
        boolean blank = at + 1 >= text.length() || text.charAt(at + 1) == '\n';
        together = blank ? 0 : together + 1;
        if (together > MAX_TOGETHER) {
            replace(at, ' ');
        } else if (blank || text.charAt(at + 1) == '|') {
            openers = 0;
            lines = 0;
        } else if (text.startsWith("```", at + 1) || text.startsWith("~~~", at + 1)) {
            fence = !fence;
            lines = 0;
        } else if (++lines > MAX_LINES && !fence && Character.isLetter(text.charAt(at + 1))) {
            replace(at, ' ');
        }
        markers = 0;
        indent = 0;
        pipes = 0;
        run = 0;
        inWord = 0;
        margin = true;
    }

    /** Looks at the begin of a line, where block markers stand one behind the other. */
    private void margin(int at, char c) {
        if (c == ' ' || c == '\t') {
            indent += c == '\t' ? 4 : 1;
        } else if (c == '>' || c == '-' || c == '*' || c == '+' || c == '.' || c == ')') {
            markers++;
            boolean rule = c == '-' && at + 1 < text.length() && text.charAt(at + 1) == c;
            boolean tooDeep = markers > MAX_MARKERS || indent > MAX_INDENT;
            if (tooDeep && !rule || markers > MAX_RULE) {
                hide(at);
            }
        } else if (c < '0' || c > '9') {
            margin = false;
            if (isDelimiter(c)) {
                delimiter(at, c);
            }
        }
    }

    private void delimiter(int at, char c) {
        run = at > 0 && text.charAt(at - 1) == c ? run + 1 : 1;
        pipes += c == '|' ? 1 : 0;
        openers += c == '|' || c == '-' ? 0 : 1;
        inWord = c == '[' ? inWord + 1 : inWord;
        boolean markup = c == '<' && at + 1 < text.length() && isDeclaration(at + 1);
        if (markup
                || inWord > MAX_IN_WORD
                || run > MAX_RUN && c != '-'
                || pipes > MAX_PIPES
                || openers > MAX_OPENERS && c != '<') {
            hide(at);
        }
    }

    /** Whether a declaration or instruction begins here; a comment is none. */
    private boolean isDeclaration(int at) {
        return text.charAt(at) == '?' || text.charAt(at) == '!' && !text.startsWith("!--", at);
    }

    private static boolean isDelimiter(char c) {
        return switch (c) {
            case '*', '_', '~', '`', '[', '<', '|' -> true;
            default -> false;
        };
    }

    private void hide(int at) {
        replace(at, Shield.hide(text.charAt(at)));
    }

    private void replace(int at, char c) {
        char[] all = limited;
        if (all == null) {
            all = text.toCharArray();
            limited = all;
        }
        all[at] = c;
    }
}
