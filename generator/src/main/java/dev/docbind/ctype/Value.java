package dev.docbind.ctype;

/**
 * A value of an integer constant expression with its C type, so that arithmetic wraps and converts as C says.
 *
 * @param bits the value, extended to 64 bits by its signedness
 * @param size size of its type in bytes, 4 or 8 once promoted
 * @param unsigned whether its type is unsigned
 */
record Value(long bits, int size, boolean unsigned) {

    /** An {@code int}. */
    static Value of(long value) {
        return new Value(value, 4, false);
    }

    /** Converted to an integer type. */
    Value to(int newSize, boolean newUnsigned) {
        int spare = 64 - 8 * newSize;
        long moved = bits << spare;
        return new Value(newUnsigned ? moved >>> spare : moved >> spare, newSize, newUnsigned);
    }

    /** Promoted to at least {@code int}. */
    Value promoted() {
        return size < 4 ? new Value(bits, 4, false) : this;
    }

    boolean truth() {
        return bits != 0;
    }

    /** The type both operands of an operator are brought to. */
    static Value common(Value left, Value right) {
        int size = Math.max(left.size, right.size);
        boolean unsigned = left.size == right.size
                ? left.unsigned || right.unsigned
                : left.size > right.size ? left.unsigned : right.unsigned;
        return new Value(0, size, unsigned);
    }
}
