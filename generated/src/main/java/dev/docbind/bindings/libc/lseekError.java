package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#lseek}; others can occur.
 * <p>Source page: <code>libc/nf-libc-lseek.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum lseekError implements ErrorCode {
    /**
     * The value of <em>fd</em> is not an open descriptor.
     */
    EBADF(9, "The value of fd is not an open descriptor."),

    /**
     * The value of <em>whence</em> is not valid, or the position would lie before the beginning of the
     * file.
     */
    EINVAL(22, "The value of whence is not valid, or the position would lie before the beginning of the file."),

    /**
     * The position does not fit into the return type.
     */
    EOVERFLOW(75, "The position does not fit into the return type."),

    /**
     * The descriptor is that of a pipe or a socket, which has no position.
     */
    ESPIPE(29, "The descriptor is that of a pipe or a socket, which has no position.");

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
    lseekError(int value, String text) {
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
    public static lseekError of(int code) {
        return switch (code) {
            case 9 -> EBADF;
            case 22 -> EINVAL;
            case 75 -> EOVERFLOW;
            case 29 -> ESPIPE;
            default -> null;
        };
    }
}
