package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#uncompress2}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-uncompress2.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum uncompress2Error implements ErrorCode {
    /**
     * There is not enough memory for the internal state.
     */
    Z_MEM_ERROR(-4, "There is not enough memory for the internal state."),

    /**
     * The <em>dest</em> buffer is too small for the restored data.
     */
    Z_BUF_ERROR(-5, "The dest buffer is too small for the restored data."),

    /**
     * The data in <em>source</em> is damaged, or it ends too early.
     */
    Z_DATA_ERROR(-3, "The data in source is damaged, or it ends too early."),

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
    uncompress2Error(int value, String text) {
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
    public static uncompress2Error of(int code) {
        return switch (code) {
            case -4 -> Z_MEM_ERROR;
            case -5 -> Z_BUF_ERROR;
            case -3 -> Z_DATA_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
