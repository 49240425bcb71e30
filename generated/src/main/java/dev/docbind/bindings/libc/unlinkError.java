package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#unlink}; others can occur.
 * <p>Source page: <code>libc/nf-libc-unlink.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum unlinkError implements ErrorCode {
    /**
     * The permissions of the directory do not allow it.
     */
    EACCES(13, "The permissions of the directory do not allow it."),

    /**
     * The file is in use by the system.
     */
    EBUSY(16, "The file is in use by the system."),

    /**
     * The path names a directory; use {@link Libc#rmdir rmdir}.
     */
    EISDIR(21, "The path names a directory; use rmdir."),

    /**
     * The path, or one of its parts, is too long.
     */
    ENAMETOOLONG(36, "The path, or one of its parts, is too long."),

    /**
     * The file, or a directory in its path, does not exist.
     */
    ENOENT(2, "The file, or a directory in its path, does not exist."),

    /**
     * A part of the path is not a directory.
     */
    ENOTDIR(20, "A part of the path is not a directory."),

    /**
     * The file system or the attributes of the file forbid it.
     */
    EPERM(1, "The file system or the attributes of the file forbid it."),

    /**
     * The file is on a read-only file system.
     */
    EROFS(30, "The file is on a read-only file system.");

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
    unlinkError(int value, String text) {
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
    public static unlinkError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 16 -> EBUSY;
            case 21 -> EISDIR;
            case 36 -> ENAMETOOLONG;
            case 2 -> ENOENT;
            case 20 -> ENOTDIR;
            case 1 -> EPERM;
            case 30 -> EROFS;
            default -> null;
        };
    }
}
