package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#rmdir}; others can occur.
 * <p>Source page: <code>libc/nf-libc-rmdir.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum rmdirError implements ErrorCode {
    /**
     * The permissions of the directory above do not allow it.
     */
    EACCES(13, "The permissions of the directory above do not allow it."),

    /**
     * The directory is in use by the system.
     */
    EBUSY(16, "The directory is in use by the system."),

    /**
     * The path ends in a single dot.
     */
    EINVAL(22, "The path ends in a single dot."),

    /**
     * The directory does not exist.
     */
    ENOENT(2, "The directory does not exist."),

    /**
     * The path, or a part of it, is not a directory.
     */
    ENOTDIR(20, "The path, or a part of it, is not a directory."),

    /**
     * The directory is not empty.
     */
    ENOTEMPTY(39, "The directory is not empty."),

    /**
     * The path lies on a read-only file system.
     */
    EROFS(30, "The path lies on a read-only file system.");

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
    rmdirError(int value, String text) {
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
    public static rmdirError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 16 -> EBUSY;
            case 22 -> EINVAL;
            case 2 -> ENOENT;
            case 20 -> ENOTDIR;
            case 39 -> ENOTEMPTY;
            case 30 -> EROFS;
            default -> null;
        };
    }
}
