package dev.docbind.runtime;

import java.util.Optional;

/** A native function reported failure in the way its page documents. */
public final class NativeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The function that failed. */
    private final String function;

    /** The code as reported. */
    private final int code;

    /** The documented constant, or null. */
    private final transient ErrorCode error;

    /**
     * Reports a failure.
     *
     * @param function the function's native name
     * @param code the code as reported
     * @param error the documented constant, null where the page does not list the code
     */
    public NativeException(String function, int code, ErrorCode error) {
        super(message(function, code, error));
        this.function = function;
        this.code = code;
        this.error = error;
    }

    /**
     * The function that failed.
     *
     * @return its native name
     */
    public String function() {
        return function;
    }

    /**
     * The code as reported, documented or not.
     *
     * @return the raw code
     */
    public int code() {
        return code;
    }

    /**
     * The documented constant.
     *
     * @return the enum constant; empty where the page does not list the code, and after deserialisation
     */
    public Optional<ErrorCode> error() {
        return Optional.ofNullable(error);
    }

    private static String message(String function, int code, ErrorCode error) {
        boolean small = code >= -0xffff && code <= 0xffff;
        String number = small ? Integer.toString(code) : "0x%08X".formatted(code);
        if (error == null) {
            return function + ": error " + number + " (not among the documented ones)";
        }
        String text = error.text();
        return function + ": " + error.name() + " (" + number + ")" + (text.isEmpty() ? "" : ": " + text);
    }
}
