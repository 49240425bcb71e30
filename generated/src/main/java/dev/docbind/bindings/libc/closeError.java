package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#close}; others can occur.
 * <p>Source page: <code>libc/nf-libc-close.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum closeError implements ErrorCode {
    /**
     * The value of <em>fd</em> is not an open descriptor.
     */
    EBADF(9, "The value of fd is not an open descriptor."),

    /**
     * A signal came in during the call.
     */
    EINTR(4, "A signal came in during the call."),

    /**
     * The device reported an error.
     */
    EIO(5, "The device reported an error.");

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
    closeError(int value, String text) {
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
    public static closeError of(int code) {
        return switch (code) {
            case 9 -> EBADF;
            case 4 -> EINTR;
            case 5 -> EIO;
            default -> null;
        };
    }
}
