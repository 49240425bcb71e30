package dev.docbind.bindings.zlib;

/**
 * Flush modes for {@link Zlib#deflate deflate} and {@link Zlib#inflate inflate}, compression levels,
 * strategies, and kinds of data.
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
 * <td><strong>Z_NO_FLUSH</strong></td>
 * <td>0</td>
 * <td>Hold back as much output as is good for compression.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_PARTIAL_FLUSH</strong></td>
 * <td>1</td>
 * <td>Write out all data, though not up to a byte boundary of a new block.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_SYNC_FLUSH</strong></td>
 * <td>2</td>
 * <td>Write out all data up to a byte boundary.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_FULL_FLUSH</strong></td>
 * <td>3</td>
 * <td>Write out all data and forget the past.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_FINISH</strong></td>
 * <td>4</td>
 * <td>Write out all data and the end of the stream.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_BLOCK</strong></td>
 * <td>5</td>
 * <td>Stop at the next boundary between blocks.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_TREES</strong></td>
 * <td>6</td>
 * <td>As <strong>Z_BLOCK</strong>, and stop at the end of each block's header too.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_NO_COMPRESSION</strong></td>
 * <td>0</td>
 * <td>Level: store the data only.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_BEST_SPEED</strong></td>
 * <td>1</td>
 * <td>Level: compress quickly.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_BEST_COMPRESSION</strong></td>
 * <td>9</td>
 * <td>Level: compress as well as possible.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_DEFAULT_COMPRESSION</strong></td>
 * <td>-1</td>
 * <td>Level: the balance the library thinks best, at present 6.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_DEFAULT_STRATEGY</strong></td>
 * <td>0</td>
 * <td>Strategy for data of all kinds.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_FILTERED</strong></td>
 * <td>1</td>
 * <td>Strategy for data made by a filter: small values, nearly random.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_HUFFMAN_ONLY</strong></td>
 * <td>2</td>
 * <td>Strategy without search for repeated strings.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_RLE</strong></td>
 * <td>3</td>
 * <td>Strategy that looks for repeated single bytes only.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_FIXED</strong></td>
 * <td>4</td>
 * <td>Strategy without dynamic codes.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_BINARY</strong></td>
 * <td>0</td>
 * <td>Kind of data: binary.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_TEXT</strong></td>
 * <td>1</td>
 * <td>Kind of data: text.</td>
 * </tr>
 * <tr>
 * <td><strong>Z_UNKNOWN</strong></td>
 * <td>2</td>
 * <td>Kind of data: not known.</td>
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
 * <p>Source page: <code>zlib/zlib-constants.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 */
public final class ZlibConstants {
    /**
     * Hold back as much output as is good for compression.
     */
    public static final int Z_NO_FLUSH = 0;

    /**
     * Write out all data, though not up to a byte boundary of a new block.
     */
    public static final int Z_PARTIAL_FLUSH = 1;

    /**
     * Write out all data up to a byte boundary.
     */
    public static final int Z_SYNC_FLUSH = 2;

    /**
     * Write out all data and forget the past.
     */
    public static final int Z_FULL_FLUSH = 3;

    /**
     * Write out all data and the end of the stream.
     */
    public static final int Z_FINISH = 4;

    /**
     * Stop at the next boundary between blocks.
     */
    public static final int Z_BLOCK = 5;

    /**
     * As <strong>Z_BLOCK</strong>, and stop at the end of each block's header too.
     */
    public static final int Z_TREES = 6;

    /**
     * Level: store the data only.
     */
    public static final int Z_NO_COMPRESSION = 0;

    /**
     * Level: compress quickly.
     */
    public static final int Z_BEST_SPEED = 1;

    /**
     * Level: compress as well as possible.
     */
    public static final int Z_BEST_COMPRESSION = 9;

    /**
     * Level: the balance the library thinks best, at present 6.
     */
    public static final int Z_DEFAULT_COMPRESSION = -1;

    /**
     * Strategy for data of all kinds.
     */
    public static final int Z_DEFAULT_STRATEGY = 0;

    /**
     * Strategy for data made by a filter: small values, nearly random.
     */
    public static final int Z_FILTERED = 1;

    /**
     * Strategy without search for repeated strings.
     */
    public static final int Z_HUFFMAN_ONLY = 2;

    /**
     * Strategy that looks for repeated single bytes only.
     */
    public static final int Z_RLE = 3;

    /**
     * Strategy without dynamic codes.
     */
    public static final int Z_FIXED = 4;

    /**
     * Kind of data: binary.
     */
    public static final int Z_BINARY = 0;

    /**
     * Kind of data: text.
     */
    public static final int Z_TEXT = 1;

    /**
     * Kind of data: not known.
     */
    public static final int Z_UNKNOWN = 2;

    /**
     * Not used.
     */
    private ZlibConstants() {
    }
}
