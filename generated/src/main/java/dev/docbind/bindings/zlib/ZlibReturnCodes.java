package dev.docbind.bindings.zlib;

/**
 * The codes that functions of zlib return. Negative values are errors; positive values stand for
 * special events that are not failures.
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
 * <td><strong>Z_OK</strong></td>
 * <td>0</td>
 * <td>The call succeeded.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_STREAM_END</strong></td>
 * <td>1</td>
 * <td>The end of the stream has been reached.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_NEED_DICT</strong></td>
 * <td>2</td>
 * <td>A preset dictionary is needed to go on.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_ERRNO</strong></td>
 * <td>-1</td>
 * <td>The file system reported an error, given in <strong>errno</strong>.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_STREAM_ERROR</strong></td>
 * <td>-2</td>
 * <td>An argument is not valid or the state of the stream is not consistent.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_DATA_ERROR</strong></td>
 * <td>-3</td>
 * <td>The data is damaged.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_MEM_ERROR</strong></td>
 * <td>-4</td>
 * <td>There is not enough memory.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_BUF_ERROR</strong></td>
 * <td>-5</td>
 * <td>A buffer is too small, or no progress was possible.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_VERSION_ERROR</strong></td>
 * <td>-6</td>
 * <td>The caller was written for another version of the library.</td>
 * </tr>
 * </tbody>
 * </table>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>zlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>zlib/zlib-return-codes.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public final class ZlibReturnCodes {
    /**
     * The call succeeded.
     */
    public static final int Z_OK = 0;

    /**
     * The end of the stream has been reached.
     */
    public static final int Z_STREAM_END = 1;

    /**
     * A preset dictionary is needed to go on.
     */
    public static final int Z_NEED_DICT = 2;

    /**
     * The file system reported an error, given in <strong>errno</strong>.
     */
    public static final int Z_ERRNO = -1;

    /**
     * An argument is not valid or the state of the stream is not consistent.
     */
    public static final int Z_STREAM_ERROR = -2;

    /**
     * The data is damaged.
     */
    public static final int Z_DATA_ERROR = -3;

    /**
     * There is not enough memory.
     */
    public static final int Z_MEM_ERROR = -4;

    /**
     * A buffer is too small, or no progress was possible.
     */
    public static final int Z_BUF_ERROR = -5;

    /**
     * The caller was written for another version of the library.
     */
    public static final int Z_VERSION_ERROR = -6;

    /**
     * Not used.
     */
    private ZlibReturnCodes() {
    }
}
