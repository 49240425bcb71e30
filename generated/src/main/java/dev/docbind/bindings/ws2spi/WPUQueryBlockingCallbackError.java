package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUQueryBlockingCallback}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpuqueryblockingcallback.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUQueryBlockingCallbackError implements ErrorCode {
    /**
     * One of <em>lplpfnCallback</em> and <em>lpdwContext</em> does not point into the address space of the
     * process.
     */
    WSAEFAULT(10014, "One of lplpfnCallback and lpdwContext does not point into the address space of the process."),

    /**
     * The value of <em>dwCatalogEntryId</em> is not a catalog entry.
     */
    WSAEINVAL(10022, "The value of dwCatalogEntryId is not a catalog entry."),

    /**
     * It returns FALSE once the blocking operation has been canceled; the provider then gives up and
     * reports WSAEINTR to its client.
     */
    WSAEINTR(10004, "It returns FALSE once the blocking operation has been canceled; the provider then gives up and reports WSAEINTR to its client.");

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
    WPUQueryBlockingCallbackError(int value, String text) {
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
    public static WPUQueryBlockingCallbackError of(int code) {
        return switch (code) {
            case 10014 -> WSAEFAULT;
            case 10022 -> WSAEINVAL;
            case 10004 -> WSAEINTR;
            default -> null;
        };
    }
}
