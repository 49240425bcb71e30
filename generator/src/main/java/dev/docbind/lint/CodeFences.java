package dev.docbind.lint;

import java.util.Locale;

/** Tells code lines of a page body from text lines, fed line by line. */
final class CodeFences {

    private char fence;
    private int length;
    private boolean pre;

    /** Whether the next line belongs to a code block. */
    boolean code(String line) {
        String text = line.strip();
        if (length > 0) {
            if (run(text) >= length && text.charAt(0) == fence && run(text) == text.length()) {
                length = 0;
            }
            return true;
        }
        int run = run(text);
        if (run >= 3 && !pre) {
            fence = text.charAt(0);
            length = run;
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean inside = pre || lower.contains("<pre");
        if (lower.contains("<pre")) {
            pre = true;
        }
        if (lower.lastIndexOf("</pre") > lower.lastIndexOf("<pre")) {
            pre = false;
        }
        return inside;
    }

    private static int run(String text) {
        if (text.isEmpty() || (text.charAt(0) != '`' && text.charAt(0) != '~')) {
            return 0;
        }
        int count = 0;
        while (count < text.length() && text.charAt(count) == text.charAt(0)) {
            count++;
        }
        return count;
    }
}
