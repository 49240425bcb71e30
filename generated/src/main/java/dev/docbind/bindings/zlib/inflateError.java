package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#inflate}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-inflate.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum inflateError implements ErrorCode {
    /**
     * The input is damaged or is not in the zlib format. The member <em>msg</em> says what is wrong.
     */
    Z_DATA_ERROR(-3, "The input is damaged or is not in the zlib format. The member msg says what is wrong."),

    /**
     * The state of the stream is not consistent: it was not prepared, or <em>next_out</em> is
     * <strong>NULL</strong>.
     */
    Z_STREAM_ERROR(-2, "The state of the stream is not consistent: it was not prepared, or next_out is NULL."),

    /**
     * There is not enough memory.
     */
    Z_MEM_ERROR(-4, "There is not enough memory."),

    /**
     * No progress was possible, because there was neither input to read nor room for output. This does not
     * damage the stream; call again with more of either.
     */
    Z_BUF_ERROR(-5, "No progress was possible, because there was neither input to read nor room for output. This does not damage the stream; call again with more of either."),

    /**
     * The value is Z_OK (0) if some progress was made, Z_STREAM_END (1) at the end of the compressed data,
     * or Z_NEED_DICT (2) if a preset dictionary is needed to go on.
     */
    Z_OK(0, "The value is Z_OK (0) if some progress was made, Z_STREAM_END (1) at the end of the compressed data, or Z_NEED_DICT (2) if a preset dictionary is needed to go on.");

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
    inflateError(int value, String text) {
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
    public static inflateError of(int code) {
        return switch (code) {
            case -3 -> Z_DATA_ERROR;
            case -2 -> Z_STREAM_ERROR;
            case -4 -> Z_MEM_ERROR;
            case -5 -> Z_BUF_ERROR;
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
