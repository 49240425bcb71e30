package dev.docbind.markdown;

/**
 * Takes the block markers beyond a sane depth from lines that begin with very many, since the parser's work and stack
 * grow with them. Such lines occur in no real page. Every offset stays true.
 */
final class NestingLimit {

    private static final int MAX_MARKERS = 40;

    private final String text;

    NestingLimit(String text) {
        this.text = text;
    }

    String apply() {
        char[] limited = null;
        int markers = 0;
        boolean margin = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                markers = 0;
                margin = true;
            } else if (margin && (c == '>' || c == '-' || c == '*' || c == '+' || c == '\t')) {
                if (++markers > MAX_MARKERS && at + 1 < text.length() && text.charAt(at + 1) != c) {
                    limited = limited == null ? text.toCharArray() : limited;
                    limited[at] = ' ';
                }
            } else if (margin && c != ' ' && !(c >= '0' && c <= '9') && c != '.' && c != ')') {
                margin = false;
            }
        }
        return limited == null ? text : new String(limited);
    }
}
