package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#read}; others can occur.
 * <p>Source page: <code>libc/nf-libc-read.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum readError implements ErrorCode {
    /**
     * The file is nonblocking and no data is there yet.
     */
    EAGAIN(11, "The file is nonblocking and no data is there yet."),

    /**
     * The value of <em>fd</em> is not a descriptor open for reading.
     */
    EBADF(9, "The value of fd is not a descriptor open for reading."),

    /**
     * The buffer is not within the address space of the process.
     */
    EFAULT(14, "The buffer is not within the address space of the process."),

    /**
     * A signal came in before any data was read.
     */
    EINTR(4, "A signal came in before any data was read."),

    /**
     * The file cannot be read in this way.
     */
    EINVAL(22, "The file cannot be read in this way."),

    /**
     * The device reported an error.
     */
    EIO(5, "The device reported an error."),

    /**
     * The descriptor is that of a directory.
     */
    EISDIR(21, "The descriptor is that of a directory.");

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
    readError(int value, String text) {
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
    public static readError of(int code) {
        return switch (code) {
            case 11 -> EAGAIN;
            case 9 -> EBADF;
            case 14 -> EFAULT;
            case 4 -> EINTR;
            case 22 -> EINVAL;
            case 5 -> EIO;
            case 21 -> EISDIR;
            default -> null;
        };
    }
}
