package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#strtol}; others can occur.
 * <p>Source page: <code>libc/nf-libc-strtol.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html strtol
 */
public enum strtolError implements ErrorCode {
    /**
     * If it does not fit, the return value is the largest or the smallest long, and errno is set to
     * ERANGE.
     */
    ERANGE(34, "If it does not fit, the return value is the largest or the smallest long, and errno is set to ERANGE.");

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
    strtolError(int value, String text) {
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
    public static strtolError of(int code) {
        return switch (code) {
            case 34 -> ERANGE;
            default -> null;
        };
    }
}
