package dev.docbind.ctype;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads number and character constants. */
final class Literals {

    private Literals() {}

    /** The value of an integer constant, null for floating ones and for what is no number. */
    static @Nullable Value number(String text, Target target) {
        String digits = text.replace("'", "").toLowerCase(Locale.ROOT);
        int radix = 10;
        int start = 0;
        if (digits.startsWith("0x")) {
            radix = 16;
            start = 2;
        } else if (digits.startsWith("0b")) {
            radix = 2;
            start = 2;
        } else if (digits.startsWith("0")) {
            radix = 8;
        }
        int end = start;
        while (end < digits.length() && Character.digit(digits.charAt(end), radix) >= 0) {
            end++;
        }
        if (end == start) {
            return null;
        }
        long bits;
        try {
            bits = Long.parseUnsignedLong(digits.substring(start, end), radix);
        } catch (NumberFormatException tooLong) {
            return null;
        }
        return typed(bits, digits.substring(end), radix == 10, target);
    }

    private static @Nullable Value typed(long bits, String suffix, boolean decimal, Target target) {
        int width = switch (suffix) {
            case "", "u" -> 4;
            case "l", "ul", "lu" -> target.longSize();
            case "ll", "ull", "llu", "i64", "ui64" -> 8;
            case "i32", "ui32", "i8", "ui8", "i16", "ui16", "z", "uz" -> suffix.endsWith("z") ? 8 : 4;
            default -> 0;
        };
        if (width == 0) {
            return null;
        }
        boolean unsigned = suffix.contains("u");
        if (width == 4 && unsigned && (bits >>> 32) != 0) {
            width = 8;
        }
        if (width == 4 && !unsigned && (bits >>> 31) != 0) {
            if (!decimal && (bits >>> 32) == 0) {
                unsigned = true;
            } else {
                width = 8;
            }
        }
        return new Value(bits, width, unsigned || width == 8 && bits < 0);
    }

    /** The value of a character constant, multi-character ones as gcc and Microsoft's compiler read them. */
    static @Nullable Value character(String text) {
        int open = text.indexOf('\'');
        if (open < 0 || text.length() < open + 3 || !text.endsWith("'")) {
            return null;
        }
        boolean wide = open > 0;
        long value = 0;
        int count = 0;
        int at = open + 1;
        int end = text.length() - 1;
        while (at < end) {
            char c = text.charAt(at++);
            long code = c;
            if (c == '\\' && at < end) {
                int after = escapeEnd(text, at, end);
                code = escape(text.substring(at, after));
                at = after;
            }
            value = wide ? code : value << 8 | code & 0xff;
            count++;
        }
        if (count == 0 || count > 4) {
            return null;
        }
        return wide
                ? new Value(value, 4, false)
                : count == 1 ? new Value((byte) value, 4, false) : Value.of((int) value);
    }

    private static int escapeEnd(String text, int at, int end) {
        char kind = text.charAt(at);
        if (kind == 'x') {
            int after = at + 1;
            while (after < end && Character.digit(text.charAt(after), 16) >= 0) {
                after++;
            }
            return after;
        }
        int after = at;
        while (after < end && after < at + 3 && Character.digit(text.charAt(after), 8) >= 0) {
            after++;
        }
        return Math.max(after, at + 1);
    }

    private static long escape(String text) {
        char kind = text.charAt(0);
        try {
            if (kind == 'x') {
                return Long.parseLong(text.substring(1), 16);
            }
            if (Character.digit(kind, 8) >= 0) {
                return Long.parseLong(text, 8);
            }
        } catch (NumberFormatException malformed) {
            return kind;
        }
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            default -> kind;
        };
    }
}
