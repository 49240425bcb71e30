package dev.docbind.stress.stress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Stress#fail_negative}; others can occur.
 * <p>Source page: <code>stress/nf-stress-fail_negative.md</code></p>
 */
public enum fail_negativeError implements ErrorCode {
    /**
     * It is too late.
     */
    STRESS_LATE(-5, "It is too late."),

    /**
     * It is too early.
     */
    STRESS_EARLY(-6, "It is too early.");

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
    fail_negativeError(int value, String text) {
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
    public static fail_negativeError of(int code) {
        return switch (code) {
            case -5 -> STRESS_LATE;
            case -6 -> STRESS_EARLY;
            default -> null;
        };
    }
}
