package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#deflateInit_}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-deflateinit_.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum deflateInit_Error implements ErrorCode {
    /**
     * There is not enough memory for the internal state.
     */
    Z_MEM_ERROR(-4, "There is not enough memory for the internal state."),

    /**
     * The value of <em>level</em> is not between -1 and 9.
     */
    Z_STREAM_ERROR(-2, "The value of level is not between -1 and 9."),

    /**
     * The caller's version or structure size does not go with the loaded library.
     */
    Z_VERSION_ERROR(-6, "The caller's version or structure size does not go with the loaded library."),

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
    deflateInit_Error(int value, String text) {
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
    public static deflateInit_Error of(int code) {
        return switch (code) {
            case -4 -> Z_MEM_ERROR;
            case -2 -> Z_STREAM_ERROR;
            case -6 -> Z_VERSION_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
