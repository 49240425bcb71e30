package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#clock_getres}; others can occur.
 * <p>Source page: <code>libc/nf-libc-clock_getres.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum clock_getresError implements ErrorCode {
    /**
     * The address in <em>res</em> is not within the address space of the process.
     */
    EFAULT(14, "The address in res is not within the address space of the process."),

    /**
     * There is no clock <em>clockid</em> on this system.
     */
    EINVAL(22, "There is no clock clockid on this system.");

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
    clock_getresError(int value, String text) {
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
    public static clock_getresError of(int code) {
        return switch (code) {
            case 14 -> EFAULT;
            case 22 -> EINVAL;
            default -> null;
        };
    }
}
