package dev.docbind.bindings.libc;

/**
 * The flags for the <em>flags</em> parameter of {@link Libc#open open}. Exactly one of the first three
 * is given; the others are added by a bitwise or. The values are those of Linux on x86-64.
 * <table class="striped">
 * <caption>Constant</caption>
 * <thead>
 * <tr>
 * <th scope="col">Constant</th>
 * <th scope="col">Value</th>
 * <th scope="col">Meaning</th>
 * </tr>
 * </thead>
 * <tbody>
 * <tr>
 * <td><strong>O_RDONLY</strong></td>
 * <td>0x0</td>
 * <td>Open for reading.</td>
 * </tr>
 * <tr>
 * <td><strong>O_WRONLY</strong></td>
 * <td>0x1</td>
 * <td>Open for writing.</td>
 * </tr>
 * <tr>
 * <td><strong>O_RDWR</strong></td>
 * <td>0x2</td>
 * <td>Open for reading and writing.</td>
 * </tr>
 * <tr>
 * <td><strong>O_CREAT</strong></td>
 * <td>0x40</td>
 * <td>Create the file if it does not exist.</td>
 * </tr>
 * <tr>
 * <td><strong>O_EXCL</strong></td>
 * <td>0x80</td>
 * <td>Fail if the file exists. Only together with <strong>O_CREAT</strong>.</td>
 * </tr>
 * <tr>
 * <td><strong>O_NOCTTY</strong></td>
 * <td>0x100</td>
 * <td>Do not let a terminal become the terminal of the process.</td>
 * </tr>
 * <tr>
 * <td><strong>O_TRUNC</strong></td>
 * <td>0x200</td>
 * <td>Cut the file to length zero.</td>
 * </tr>
 * <tr>
 * <td><strong>O_APPEND</strong></td>
 * <td>0x400</td>
 * <td>Write at the end of the file, always.</td>
 * </tr>
 * <tr>
 * <td><strong>O_NONBLOCK</strong></td>
 * <td>0x800</td>
 * <td>Do not wait for data or for room.</td>
 * </tr>
 * <tr>
 * <td><strong>O_DIRECTORY</strong></td>
 * <td>0x10000</td>
 * <td>Fail if the path does not name a directory.</td>
 * </tr>
 * <tr>
 * <td><strong>O_NOFOLLOW</strong></td>
 * <td>0x20000</td>
 * <td>Fail if the path names a symbolic link.</td>
 * </tr>
 * <tr>
 * <td><strong>O_CLOEXEC</strong></td>
 * <td>0x80000</td>
 * <td>Close the descriptor when the process runs another program.</td>
 * </tr>
 * </tbody>
 * </table>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>fcntl.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/open-flags.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public final class OpenFlags {
    /**
     * Open for reading.
     */
    public static final int O_RDONLY = 0;

    /**
     * Open for writing.
     */
    public static final int O_WRONLY = 1;

    /**
     * Open for reading and writing.
     */
    public static final int O_RDWR = 2;

    /**
     * Create the file if it does not exist.
     */
    public static final int O_CREAT = 64;

    /**
     * Fail if the file exists. Only together with <strong>O_CREAT</strong>.
     */
    public static final int O_EXCL = 128;

    /**
     * Do not let a terminal become the terminal of the process.
     */
    public static final int O_NOCTTY = 256;

    /**
     * Cut the file to length zero.
     */
    public static final int O_TRUNC = 512;

    /**
     * Write at the end of the file, always.
     */
    public static final int O_APPEND = 1024;

    /**
     * Do not wait for data or for room.
     */
    public static final int O_NONBLOCK = 2048;

    /**
     * Fail if the path does not name a directory.
     */
    public static final int O_DIRECTORY = 0x00010000;

    /**
     * Fail if the path names a symbolic link.
     */
    public static final int O_NOFOLLOW = 0x00020000;

    /**
     * Close the descriptor when the process runs another program.
     */
    public static final int O_CLOEXEC = 0x00080000;

    /**
     * Not used.
     */
    private OpenFlags() {
    }
}
