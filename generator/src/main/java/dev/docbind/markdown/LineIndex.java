package dev.docbind.markdown;

import java.util.Arrays;

/** Knows the line of every offset of a text; built once per page. */
final class LineIndex {

    private final int[] starts;
    private final int firstLine;

    LineIndex(String text, int firstLine) {
        this.firstLine = firstLine;
        int[] found = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return firstLine + (at >= 0 ? at : -at - 2);
    }
}
