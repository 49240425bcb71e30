package dev.docbind.markdown;

/**
 * Where a string stands next in a text. It remembers the last answer, so that any number of questions in rising order
 * costs one pass over the text, also where the string is missing. For one thread.
 */
final class NextIndex {

    private final String text;
    private final String wanted;
    private int asked = Integer.MAX_VALUE;
    private int found;

    NextIndex(String text, String wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The first offset at or behind this one at which the string stands, or -1. */
    int from(int start) {
        boolean known = start >= asked && (found < 0 || start <= found);
        if (!known) {
            asked = start;
            found = text.indexOf(wanted, start);
        }
        return found;
    }
}
