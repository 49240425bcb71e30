package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#gmtime_r}; others can occur.
 * <p>Source page: <code>libc/nf-libc-gmtime_r.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum gmtime_rError implements ErrorCode {
    /**
     * The year cannot be represented.
     */
    EOVERFLOW(75, "The year cannot be represented.");

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
    gmtime_rError(int value, String text) {
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
    public static gmtime_rError of(int code) {
        return switch (code) {
            case 75 -> EOVERFLOW;
            default -> null;
        };
    }
}
