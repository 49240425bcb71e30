package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Ws2spi#WPUGetProviderPath}; others can occur.
 * <p>Source page: <code>ws2spi/nf-ws2spi-wpugetproviderpath.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 */
public enum WPUGetProviderPathError implements ErrorCode {
    /**
     * The value of <em>lpProviderId</em> does not name an installed provider.
     */
    WSAEINVAL(10022, "The value of lpProviderId does not name an installed provider."),

    /**
     * The buffer is too small for the path, or one of <em>lpszProviderDllPath</em> and <em>lpErrno</em>
     * does not point into the address space of the process.
     */
    WSAEFAULT(10014, "The buffer is too small for the path, or one of lpszProviderDllPath and lpErrno does not point into the address space of the process.");

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
    WPUGetProviderPathError(int value, String text) {
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
    public static WPUGetProviderPathError of(int code) {
        return switch (code) {
            case 10022 -> WSAEINVAL;
            case 10014 -> WSAEFAULT;
            default -> null;
        };
    }
}
