package dev.docbind.bindings.zlib;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Zlib#gzopen}; others can occur.
 * <p>Source page: <code>zlib/nf-zlib-gzopen.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public enum gzopenError implements ErrorCode {
    /**
     * The file, or a directory in its path, does not exist.
     */
    ENOENT(2, "The file, or a directory in its path, does not exist."),

    /**
     * The permissions do not allow the access.
     */
    EACCES(13, "The permissions do not allow the access."),

    /**
     * The file exists and <em>mode</em> holds <code>x</code>.
     */
    EEXIST(17, "The file exists and mode holds x."),

    /**
     * The path names a directory, and the file was to be written.
     */
    EISDIR(21, "The path names a directory, and the file was to be written.");

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
    gzopenError(int value, String text) {
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
    public static gzopenError of(int code) {
        return switch (code) {
            case 2 -> ENOENT;
            case 13 -> EACCES;
            case 17 -> EEXIST;
            case 21 -> EISDIR;
            default -> null;
        };
    }
}
