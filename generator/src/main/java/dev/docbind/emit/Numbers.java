package dev.docbind.emit;

/** Writes numbers as Java literals: small ones in decimal, others in hexadecimal, as pages give them. */
final class Numbers {

    private Numbers() {}

    static boolean fitsInt(long value) {
        return value >= Integer.MIN_VALUE && value <= 0xFFFFFFFFL;
    }

    /** A literal of type {@code int}; values from 2^31 to 2^32-1 become the negative int of the same bits. */
    static String ofInt(long value) {
        return value >= -0x8000 && value <= 0xFFFF ? Long.toString(value) : "0x%08X".formatted((int) value);
    }

    /** A literal of type {@code long}. */
    static String ofLong(long value) {
        return value >= -0x8000 && value <= 0xFFFF ? value + "L" : "0x%XL".formatted(value);
    }
}
