package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#getcwd}; others can occur.
 * <p>Source page: <code>libc/nf-libc-getcwd.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum getcwdError implements ErrorCode {
    /**
     * A directory above may not be read or searched.
     */
    EACCES(13, "A directory above may not be read or searched."),

    /**
     * The value of <em>size</em> is zero.
     */
    EINVAL(22, "The value of size is zero."),

    /**
     * The current directory has been removed.
     */
    ENOENT(2, "The current directory has been removed."),

    /**
     * The buffer is too small for the path and its null byte.
     */
    ERANGE(34, "The buffer is too small for the path and its null byte.");

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
    getcwdError(int value, String text) {
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
    public static getcwdError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 22 -> EINVAL;
            case 2 -> ENOENT;
            case 34 -> ERANGE;
            default -> null;
        };
    }
}
