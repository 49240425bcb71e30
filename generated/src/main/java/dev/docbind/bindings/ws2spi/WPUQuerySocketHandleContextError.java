package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUQuerySocketHandleContext}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpuquerysockethandlecontext.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUQuerySocketHandleContextError implements ErrorCode {
    /**
     * The value of <em>s</em> is not a socket handle made by {@link Ws2spi#WPUCreateSocketHandle
     * WPUCreateSocketHandle}.
     */
    WSAENOTSOCK(10038, "The value of s is not a socket handle made by WPUCreateSocketHandle.");

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
    WPUQuerySocketHandleContextError(int value, String text) {
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
    public static WPUQuerySocketHandleContextError of(int code) {
        return switch (code) {
            case 10038 -> WSAENOTSOCK;
            default -> null;
        };
    }
}
