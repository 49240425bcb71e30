package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#deflate}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-deflate.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum deflateError implements ErrorCode {
    /**
     * The state of the stream is not consistent: it was not prepared, <em>flush</em> is not valid, or
     * <em>next_out</em> is <strong>NULL</strong>.
     */
    Z_STREAM_ERROR(-2, "The state of the stream is not consistent: it was not prepared, flush is not valid, or next_out is NULL."),

    /**
     * No progress was possible, because there was neither input to read nor room for output. This does not
     * damage the stream; call again with more of either.
     */
    Z_BUF_ERROR(-5, "No progress was possible, because there was neither input to read nor room for output. This does not damage the stream; call again with more of either."),

    /**
     * The value is Z_OK (0) if some progress was made, or Z_STREAM_END (1) if Z_FINISH was given and
     * everything has been written.
     */
    Z_OK(0, "The value is Z_OK (0) if some progress was made, or Z_STREAM_END (1) if Z_FINISH was given and everything has been written.");

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
    deflateError(int value, String text) {
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
    public static deflateError of(int code) {
        return switch (code) {
            case -2 -> Z_STREAM_ERROR;
            case -5 -> Z_BUF_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
