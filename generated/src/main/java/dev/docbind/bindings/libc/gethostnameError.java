package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#gethostname}; others can occur.
 * <p>Source page: <code>libc/nf-libc-gethostname.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum gethostnameError implements ErrorCode {
    /**
     * The buffer is not within the address space of the process.
     */
    EFAULT(14, "The buffer is not within the address space of the process."),

    /**
     * The value of <em>len</em> is negative.
     */
    EINVAL(22, "The value of len is negative."),

    /**
     * The name does not fit into the buffer.
     */
    ENAMETOOLONG(36, "The name does not fit into the buffer.");

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
    gethostnameError(int value, String text) {
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
    public static gethostnameError of(int code) {
        return switch (code) {
            case 14 -> EFAULT;
            case 22 -> EINVAL;
            case 36 -> ENAMETOOLONG;
            default -> null;
        };
    }
}
