package dev.docbind.runtime.sample;

import dev.docbind.runtime.ErrorCode;

/** The documented error codes of {@link Sample}. Others can occur. */
public enum SampleError implements ErrorCode {
    /** No such file or directory. */
    ENOENT(2, "A part of the path does not exist."),
    /** Bad descriptor. */
    EBADF(9, "The descriptor is not open."),
    /** Buffer too small. */
    ERROR_INSUFFICIENT_BUFFER(122, "The buffer is too small."),
    /** Not started. */
    SAMPLE_NOT_STARTED(10093, "A start must come first."),
    /** A wrong argument. */
    E_INVALIDARG(0x80070057, "An argument is not valid.");

    /** The number. */
    private final int value;

    /** What the page says. */
    private final String text;

    /** A documented code. */
    SampleError(int value, String text) {
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
    public static SampleError of(int code) {
        return switch (code) {
            case 2 -> ENOENT;
            case 9 -> EBADF;
            case 122 -> ERROR_INSUFFICIENT_BUFFER;
            case 10093 -> SAMPLE_NOT_STARTED;
            case 0x80070057 -> E_INVALIDARG;
            default -> null;
        };
    }
}
