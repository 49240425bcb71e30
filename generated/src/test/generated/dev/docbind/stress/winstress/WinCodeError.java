package dev.docbind.stress.winstress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Winstress#WinCode}; others can occur.
 * <p>Source page: <code>winstress/nf-winstress-wincode.md</code></p>
 */
public enum WinCodeError implements ErrorCode {
    /**
     * There is no such file.
     */
    ERROR_FILE_NOT_FOUND(2, "There is no such file."),

    /**
     * Access is denied.
     */
    ERROR_ACCESS_DENIED(5, "Access is denied."),

    /**
     * If the function succeeds, the return value is ERROR_SUCCESS.
     */
    ERROR_SUCCESS(0, "If the function succeeds, the return value is ERROR_SUCCESS.");

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
    WinCodeError(int value, String text) {
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
    public static WinCodeError of(int code) {
        return switch (code) {
            case 2 -> ERROR_FILE_NOT_FOUND;
            case 5 -> ERROR_ACCESS_DENIED;
            case 0 -> ERROR_SUCCESS;
            default -> null;
        };
    }
}
