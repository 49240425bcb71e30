package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#gzclose}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-gzclose.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum gzcloseError implements ErrorCode {
    /**
     * The value of <em>file</em> is not valid.
     */
    Z_STREAM_ERROR(-2, "The value of file is not valid."),

    /**
     * The file system reported an error.
     */
    Z_ERRNO(-1, "The file system reported an error."),

    /**
     * There is not enough memory.
     */
    Z_MEM_ERROR(-4, "There is not enough memory."),

    /**
     * The last read ended in the middle of the compressed data.
     */
    Z_BUF_ERROR(-5, "The last read ended in the middle of the compressed data."),

    /**
     * If the function succeeds, the return value is Z_OK, which is zero.
     */
    Z_OK(0, "If the function succeeds, the return value is Z_OK, which is zero.");

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
    gzcloseError(int value, String text) {
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
    public static gzcloseError of(int code) {
        return switch (code) {
            case -2 -> Z_STREAM_ERROR;
            case -1 -> Z_ERRNO;
            case -4 -> Z_MEM_ERROR;
            case -5 -> Z_BUF_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
