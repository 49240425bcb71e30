package dev.docbind.stress.winstress;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Winstress#WinCreateCounter}; others can occur.
 * <p>Source page: <code>winstress/nf-winstress-wincreatecounter.md</code></p>
 */
public enum WinCreateCounterError implements ErrorCode {
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
    WinCreateCounterError(int value, String text) {
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
    public static WinCreateCounterError of(int code) {
        return switch (code) {
            case 0 -> S_OK;
            default -> null;
        };
    }
}
