package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#pipe}; others can occur.
 * <p>Source page: <code>libc/nf-libc-pipe.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum pipeError implements ErrorCode {
    /**
     * The array is not within the address space of the process.
     */
    EFAULT(14, "The array is not within the address space of the process."),

    /**
     * The process has too many open files.
     */
    EMFILE(24, "The process has too many open files."),

    /**
     * The system has too many open files.
     */
    ENFILE(23, "The system has too many open files.");

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
    pipeError(int value, String text) {
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
    public static pipeError of(int code) {
        return switch (code) {
            case 14 -> EFAULT;
            case 24 -> EMFILE;
            case 23 -> ENFILE;
            default -> null;
        };
    }
}
