package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#open}; others can occur.
 * <p>Source page: <code>libc/nf-libc-open.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum openError implements ErrorCode {
    /**
     * The permissions do not allow the access, or do not allow the search of a directory in the path.
     */
    EACCES(13, "The permissions do not allow the access, or do not allow the search of a directory in the path."),

    /**
     * The file exists, and <em>flags</em> holds both <strong>O_CREAT</strong> and <strong>O_EXCL</strong>.
     */
    EEXIST(17, "The file exists, and flags holds both O_CREAT and O_EXCL."),

    /**
     * The path is not within the address space of the process.
     */
    EFAULT(14, "The path is not within the address space of the process."),

    /**
     * A signal came in while the call was waiting.
     */
    EINTR(4, "A signal came in while the call was waiting."),

    /**
     * The value of <em>flags</em> is not valid.
     */
    EINVAL(22, "The value of flags is not valid."),

    /**
     * The path names a directory, and the file was to be written.
     */
    EISDIR(21, "The path names a directory, and the file was to be written."),

    /**
     * The path leads through too many symbolic links.
     */
    ELOOP(40, "The path leads through too many symbolic links."),

    /**
     * The process has too many open files.
     */
    EMFILE(24, "The process has too many open files."),

    /**
     * The path, or one of its parts, is too long.
     */
    ENAMETOOLONG(36, "The path, or one of its parts, is too long."),

    /**
     * The system has too many open files.
     */
    ENFILE(23, "The system has too many open files."),

    /**
     * The file, or a directory in its path, does not exist.
     */
    ENOENT(2, "The file, or a directory in its path, does not exist."),

    /**
     * There is no room on the device for a new file.
     */
    ENOSPC(28, "There is no room on the device for a new file."),

    /**
     * A part of the path is not a directory.
     */
    ENOTDIR(20, "A part of the path is not a directory."),

    /**
     * The file is on a read-only file system and was to be written.
     */
    EROFS(30, "The file is on a read-only file system and was to be written.");

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
    openError(int value, String text) {
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
    public static openError of(int code) {
        return switch (code) {
            case 13 -> EACCES;
            case 17 -> EEXIST;
            case 14 -> EFAULT;
            case 4 -> EINTR;
            case 22 -> EINVAL;
            case 21 -> EISDIR;
            case 40 -> ELOOP;
            case 24 -> EMFILE;
            case 36 -> ENAMETOOLONG;
            case 23 -> ENFILE;
            case 2 -> ENOENT;
            case 28 -> ENOSPC;
            case 20 -> ENOTDIR;
            case 30 -> EROFS;
            default -> null;
        };
    }
}
