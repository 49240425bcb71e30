package dev.docbind.extract;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Direction;
import java.util.Locale;

/** Reads parameter attributes in every spelling: {@code in, optional}, {@code in/out}, {@code _In_reads_opt_(n)}. */
final class AttributeReader {

    private boolean in;
    private boolean out;
    private boolean optional;
    private boolean retval;
    private boolean known;

    private AttributeReader() {}

    /** The attributes that this text states. */
    static Attributes read(String text) {
        AttributeReader reader = new AttributeReader();
        reader.scan(text);
        return reader.made(text.strip());
    }

    /** Whether this text is made of attributes, rather than of an array length. */
    static boolean isAttributes(String text) {
        AttributeReader reader = new AttributeReader();
        reader.scan(text);
        return reader.known;
    }

    private void scan(String text) {
        int depth = 0;
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean word = depth == 0 && (Character.isLetterOrDigit(c) || c == '_');
            if (word && start < 0) {
                start = at;
            } else if (!word && start >= 0) {
                word(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
    }

    private void word(String word) {
        for (String piece : word.split("_")) {
            switch (piece) {
                case "in" -> in = known = true;
                case "out", "outptr", "retval" -> {
                    out = known = true;
                    retval |= piece.equals("retval");
                }
                case "inout" -> in = out = known = true;
                case "opt", "optional" -> optional = known = true;
                case "ref", "reserved", "writes", "reads", "size", "string", "unique", "iid" -> known = true;
                default -> {}
            }
        }
    }

    private Attributes made(String text) {
        Direction direction =
                in && out ? Direction.INOUT : in ? Direction.IN : out ? Direction.OUT : Direction.UNSTATED;
        return text.isEmpty() ? Attributes.NONE : new Attributes(direction, optional, retval, text);
    }
}
