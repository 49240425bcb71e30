package dev.docbind.stress.winstress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Winstress#WinStatus}; others can occur.
 * <p>Source page: <code>winstress/nf-winstress-winstatus.md</code></p>
 */
public enum WinStatusError implements ErrorCode {
    /**
     * A parameter is not valid.
     */
    STATUS_INVALID_PARAMETER(0xC000000D, "A parameter is not valid."),

    /**
     * If the function succeeds, it returns STATUS_SUCCESS.
     */
    STATUS_SUCCESS(0, "If the function succeeds, it returns STATUS_SUCCESS.");

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
    WinStatusError(int value, String text) {
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
    public static WinStatusError of(int code) {
        return switch (code) {
            case 0xC000000D -> STATUS_INVALID_PARAMETER;
            case 0 -> STATUS_SUCCESS;
            default -> null;
        };
    }
}
