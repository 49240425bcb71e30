package dev.docbind.javadoc;

/** Encodes text as a Java string literal in plain ASCII, so that no character of it can end the literal. */
public final class LiteralEncoder {

    /** A class file holds no string of more than 65,535 bytes, and a character may take three. */
    private static final int LONGEST = 16_000;

    private LiteralEncoder() {}

    /**
     * Makes a literal.
     *
     * @param all any characters at all; what goes beyond the greatest length of a literal is left out
     * @return the literal with its quotes, on one line; half a surrogate pair becomes U+FFFD
     */
    public static String literal(String all) {
        String text = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && !isPaired(text, i);
            character(out, half ? '\uFFFD' : c, i + 1 < text.length() ? text.charAt(i + 1) : 0);
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static void character(StringBuilder out, char c, char next) {
        switch (c) {
            case '"' -> out.append("\\\"");
            // In octal, because javac loses count of the backslashes that follow an escaped surrogate.
            case '\\' -> out.append("\\134");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c >= 0x20 && c < 0x7F) {
                    out.append(c);
                } else if (c < 0x20 || c == 0x7F) {
                    octal(out, c, next);
                } else {
                    out.append("\\u%04x".formatted((int) c));
                }
            }
        }
    }

    /** A control character must not be written as a unicode escape: that is translated before literals are read. */
    private static void octal(StringBuilder out, char c, char next) {
        boolean digitFollows = next >= '0' && next <= '7';
        out.append('\\').append(digitFollows ? "%03o".formatted((int) c) : Integer.toOctalString(c));
    }
}
