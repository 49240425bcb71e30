package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUSetEvent}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpusetevent.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUSetEventError implements ErrorCode {
    /**
     * The value of <em>hEvent</em> is not the handle of an open event object.
     */
    WSA_INVALID_HANDLE(6, "The value of hEvent is not the handle of an open event object.");

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
    WPUSetEventError(int value, String text) {
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
    public static WPUSetEventError of(int code) {
        return switch (code) {
            case 6 -> WSA_INVALID_HANDLE;
            default -> null;
        };
    }
}
