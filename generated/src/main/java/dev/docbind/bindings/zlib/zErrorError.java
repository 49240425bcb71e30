package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#zError}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-zerror.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum zErrorError implements ErrorCode {
    /**
     * For Z_OK and Z_ERRNO the text says little; the other codes are told apart.
     */
    Z_OK(0, "For Z_OK and Z_ERRNO the text says little; the other codes are told apart.");

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
    zErrorError(int value, String text) {
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
    public static zErrorError of(int code) {
        return switch (code) {
            case 0 -> Z_OK;
            default -> null;
        };
    }
}
