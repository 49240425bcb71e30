package dev.docbind.stress.stress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Stress#fail_null}; others can occur.
 * <p>Source page: <code>stress/nf-stress-fail_null.md</code></p>
 */
public enum fail_nullError implements ErrorCode {
    /**
     * Nothing is there.
     */
    ENOENT(2, "Nothing is there."),

    /**
     * Access is denied.
     */
    EACCES(13, "Access is denied.");

    /**
     * The code's number.
     */
    private final int value;

    /**
     * What the page says about it.
     */
    private final String text;

    /**
     * Makes a constant.
     *
     * @param value the code's number
     * @param text what the page says about it
     */
    fail_nullError(int value, String text) {
        this.value = value;
        this.text = text;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant; null where the page does not list the code
     */
    public static fail_nullError of(int code) {
        return switch (code) {
            case 2 -> ENOENT;
            case 13 -> EACCES;
            default -> null;
        };
    }
}
