package dev.docbind.javadoc;

/** Breaks running text into lines a person can read in the source file. */
final class Wrap {

    private static final int WIDTH = 100;

    private Wrap() {}

    /** Appends text, with the last blank before the line gets too wide turned into a line end. */
    static void append(StringBuilder out, String text) {
        int column = out.length() - (out.lastIndexOf("\n") + 1);
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = text.indexOf(' ', start);
            if (end < 0) {
                end = length;
            }
            int width = end - start;
            if (start > 0) {
                boolean fits = column + 1 + width <= WIDTH;
                out.append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            out.append(text, start, end);
            column += width;
            start = end + 1;
        }
    }
}
