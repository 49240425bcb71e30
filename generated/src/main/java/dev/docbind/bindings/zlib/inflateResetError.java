package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#inflateReset}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-inflatereset.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum inflateResetError implements ErrorCode {
    /**
     * The stream is not one that {@link Zlib#inflateInit_ inflateInit_} prepared.
     */
    Z_STREAM_ERROR(-2, "The stream is not one that inflateInit_ prepared."),

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
    inflateResetError(int value, String text) {
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
    public static inflateResetError of(int code) {
        return switch (code) {
            case -2 -> Z_STREAM_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
