package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUOpenCurrentThread}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpuopencurrentthread.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUOpenCurrentThreadError implements ErrorCode {
    /**
     * The provider has not been started: a call to <strong>WSPStartup</strong> has to succeed before this
     * function can be used.
     */
    WSANOTINITIALISED(10093, "The provider has not been started: a call to WSPStartup has to succeed before this function can be used.");

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
    WPUOpenCurrentThreadError(int value, String text) {
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
    public static WPUOpenCurrentThreadError of(int code) {
        return switch (code) {
            case 10093 -> WSANOTINITIALISED;
            default -> null;
        };
    }
}
