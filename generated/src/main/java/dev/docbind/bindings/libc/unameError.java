package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#uname}; others can occur.
 * <p>Source page: <code>libc/nf-libc-uname.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum unameError implements ErrorCode {
    /**
     * The address in <em>buf</em> is not within the address space of the process.
     */
    EFAULT(14, "The address in buf is not within the address space of the process.");

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
    unameError(int value, String text) {
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
    public static unameError of(int code) {
        return switch (code) {
            case 14 -> EFAULT;
            default -> null;
        };
    }
}
