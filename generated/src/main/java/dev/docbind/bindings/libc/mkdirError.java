package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#mkdir}; others can occur.
 * <p>Source page: <code>libc/nf-libc-mkdir.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum mkdirError implements ErrorCode {
    /**
     * The permissions of the directory above do not allow it.
     */
    EACCES(13, "The permissions of the directory above do not allow it."),

    /**
     * The path exists already, not necessarily as a directory.
     */
    EEXIST(17, "The path exists already, not necessarily as a directory."),

    /**
     * The path leads through too many symbolic links.
     */
    ELOOP(40, "The path leads through too many symbolic links."),

    /**
     * The directory above has too many entries.
     */
    EMLINK(31, "The directory above has too many entries."),

    /**
     * The path, or one of its parts, is too long.
     */
    ENAMETOOLONG(36, "The path, or one of its parts, is too long."),

    /**
     * A directory in the path does not exist.
     */
    ENOENT(2, "A directory in the path does not exist."),

    /**
     * There is no room on the device.
     */
    ENOSPC(28, "There is no room on the device."),

    /**
     * A part of the path is not a directory.
     */
    ENOTDIR(20, "A part of the path is not a directory."),

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
    mkdirError(int value, String text) {
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
    public static mkdirError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 17 -> EEXIST;
            case 40 -> ELOOP;
            case 31 -> EMLINK;
            case 36 -> ENAMETOOLONG;
            case 2 -> ENOENT;
            case 28 -> ENOSPC;
            case 20 -> ENOTDIR;
            case 30 -> EROFS;
            default -> null;
        };
    }
}
