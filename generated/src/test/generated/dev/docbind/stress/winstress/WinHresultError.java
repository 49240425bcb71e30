package dev.docbind.stress.winstress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Winstress#WinHresult}; others can occur.
 * <p>Source page: <code>winstress/nf-winstress-winhresult.md</code></p>
 */
public enum WinHresultError implements ErrorCode {
    /**
     * It did not work.
     */
    E_FAIL(0x80004005, "It did not work."),

    /**
     * An argument is not valid.
     */
    E_INVALIDARG(0x80070057, "An argument is not valid."),

    /**
     * If the function succeeds, it returns S_OK.
     */
    S_OK(0, "If the function succeeds, it returns S_OK.");

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
    WinHresultError(int value, String text) {
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
    public static WinHresultError of(int code) {
        return switch (code) {
            case 0x80004005 -> E_FAIL;
            case 0x80070057 -> E_INVALIDARG;
            case 0 -> S_OK;
            default -> null;
        };
    }
}
