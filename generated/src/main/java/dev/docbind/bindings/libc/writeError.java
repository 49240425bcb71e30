package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#write}; others can occur.
 * <p>Source page: <code>libc/nf-libc-write.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum writeError implements ErrorCode {
    /**
     * The file is nonblocking and there is no room for the data yet.
     */
    EAGAIN(11, "The file is nonblocking and there is no room for the data yet."),

    /**
     * The value of <em>fd</em> is not a descriptor open for writing.
     */
    EBADF(9, "The value of fd is not a descriptor open for writing."),

    /**
     * The buffer is not within the address space of the process.
     */
    EFAULT(14, "The buffer is not within the address space of the process."),

    /**
     * The file would become too large.
     */
    EFBIG(27, "The file would become too large."),

    /**
     * A signal came in before any data was written.
     */
    EINTR(4, "A signal came in before any data was written."),

    /**
     * The device reported an error.
     */
    EIO(5, "The device reported an error."),

    /**
     * There is no room left on the device.
     */
    ENOSPC(28, "There is no room left on the device."),

    /**
     * The other end of the pipe or connection is closed.
     */
    EPIPE(32, "The other end of the pipe or connection is closed.");

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
    writeError(int value, String text) {
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
    public static writeError of(int code) {
        return switch (code) {
            case 11 -> EAGAIN;
            case 9 -> EBADF;
            case 14 -> EFAULT;
            case 27 -> EFBIG;
            case 4 -> EINTR;
            case 5 -> EIO;
            case 28 -> ENOSPC;
            case 32 -> EPIPE;
            default -> null;
        };
    }
}
