package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUQueueApc}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpuqueueapc.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUQueueApcError implements ErrorCode {
    /**
     * The value of <em>lpThreadId</em> does not name a valid thread.
     */
    WSAEFAULT(10014, "The value of lpThreadId does not name a valid thread.");

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
    WPUQueueApcError(int value, String text) {
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
    public static WPUQueueApcError of(int code) {
        return switch (code) {
            case 10014 -> WSAEFAULT;
            default -> null;
        };
    }
}
