package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUCreateEvent}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpucreateevent.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUCreateEventError implements ErrorCode {
    /**
     * The system has not enough free memory for another event object.
     */
    WSA_NOT_ENOUGH_MEMORY(8, "The system has not enough free memory for another event object."),

    /**
     * Otherwise, it returns WSA_INVALID_EVENT, and a specific error code is available in lpErrno.
     */
    WSA_INVALID_EVENT(0, "Otherwise, it returns WSA_INVALID_EVENT, and a specific error code is available in lpErrno.");

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
    WPUCreateEventError(int value, String text) {
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
    public static WPUCreateEventError of(int code) {
        return switch (code) {
            case 8 -> WSA_NOT_ENOUGH_MEMORY;
            case 0 -> WSA_INVALID_EVENT;
            default -> null;
        };
    }
}
