package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#access}; others can occur.
 * <p>Source page: <code>libc/nf-libc-access.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum accessError implements ErrorCode {
    /**
     * The access is not allowed, or a directory in the path may not be searched.
     */
    EACCES(13, "The access is not allowed, or a directory in the path may not be searched."),

    /**
     * The path is not within the address space of the process.
     */
    EFAULT(14, "The path is not within the address space of the process."),

    /**
     * The value of <em>mode</em> is not valid.
     */
    EINVAL(22, "The value of mode is not valid."),

    /**
     * The file, or a directory in its path, does not exist.
     */
    ENOENT(2, "The file, or a directory in its path, does not exist."),

    /**
     * A part of the path is not a directory.
     */
    ENOTDIR(20, "A part of the path is not a directory."),

    /**
     * Write access was asked for on a read-only file system.
     */
    EROFS(30, "Write access was asked for on a read-only file system.");

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
    accessError(int value, String text) {
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
    public static accessError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 14 -> EFAULT;
            case 22 -> EINVAL;
            case 2 -> ENOENT;
            case 20 -> ENOTDIR;
            case 30 -> EROFS;
            default -> null;
        };
    }
}
