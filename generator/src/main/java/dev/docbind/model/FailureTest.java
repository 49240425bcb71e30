package dev.docbind.model;

/**
 * How a caller tells failure from the return value.
 *
 * @param kind the comparison
 * @param value the constant compared with, where the kind needs one
 */
public record FailureTest(Kind kind, long value) {

    /** The comparison that means failure. */
    public enum Kind {
        /** The return value equals the constant: {@code 0}, {@code -1}, {@code NULL}, {@code INVALID_HANDLE_VALUE}. */
        EQUAL,
        /** The return value differs from the constant: mostly from 0. */
        NOT_EQUAL,
        /** The return value is less than zero. */
        NEGATIVE,
        /** The page does not say. */
        UNKNOWN
    }

    /** No test is known. */
    public static final FailureTest NONE = new FailureTest(Kind.UNKNOWN, 0);
}
