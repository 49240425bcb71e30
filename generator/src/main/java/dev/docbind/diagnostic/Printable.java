package dev.docbind.diagnostic;

/**
 * Makes text of pages fit for a terminal or a build log: words of a page must not move the cursor, change colours, begin
 * a line of their own that a build server obeys, or reorder what stands around them.
 */
public final class Printable {

    private Printable() {}

    /**
     * The text with a blank in place of every line end and control character, and without invisible ones.
     *
     * @param text any characters at all
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                case Character.FORMAT -> {}
                case Character.SURROGATE -> out.append('?');
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * The text with a question mark in place of every control and invisible character but tabs, so that what was there
     * can be seen.
     *
     * @param text any characters at all
     */
    public static String marked(String text) {
        return text.codePoints()
                .map(c ->
                        (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) && c != '\t' ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
