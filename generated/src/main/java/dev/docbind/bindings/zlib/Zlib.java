package dev.docbind.bindings.zlib;

import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The functions of <code>zlib.h</code>.
 * <p>A class may implement this instead of native code, for tests: every method refuses until it is
 * overridden, so functions that are documented later do not break it.</p>
 */
public interface Zlib {
    /**
     * The functions of the documented libraries.
     *
     * @return bindings that find each function at its first call
     */
    static Zlib load() {
        SymbolSource source = SymbolSource.libraries();
        return new ZlibNative(source);
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Zlib load(SymbolLookup lookup) {
        SymbolSource source = SymbolSource.lookup(lookup);
        return new ZlibNative(source);
    }

    /**
     * The <strong>adler32</strong> function continues an Adler-32 checksum over further bytes. It is the
     * checksum at the end of data in the zlib format, nearly as reliable as {@link Zlib#crc32 crc32} and
     * faster to compute.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-adler32.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param adler [in] (<code>uLong</code>) Checksum of the data so far, or 1 at the beginning.
     * @param buf [in, optional] (<code>const Bytef &#42;</code>) The bytes to add. If this parameter is <strong>NULL</strong>, the function returns the value to
     * begin with, which is 1.
     * @param len [in] (<code>uInt</code>) Number of bytes in <em>buf</em>.
     * @return The checksum of all the data up to now. Only the lower 32 bits are used.
     * @see Zlib#adler32_combine adler32_combine
     * @see Zlib#crc32 crc32
     */
    default long adler32(long adler, MemorySegment buf, int len) {
        throw new UnboundFunctionException(this, "adler32");
    }

    /**
     * The <strong>adler32_combine</strong> function computes the Adler-32 checksum of two blocks of data
     * put together, from their two checksums and the length of the second.
     * <h4>Remarks</h4>
     * <p>If <em>len2</em> is negative, there is no such checksum and the function returns
     * <code>0xFFFFFFFF</code>.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-adler32_combine.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param adler1 [in] (<code>uLong</code>) Checksum of the first block.
     * @param adler2 [in] (<code>uLong</code>) Checksum of the second block.
     * @param len2 [in] (<code>z_off_t</code>) Length of the second block, in bytes.
     * @return The checksum of the first block followed by the second.
     * @see Zlib#adler32 adler32
     */
    default long adler32_combine(long adler1, long adler2, long len2) {
        throw new UnboundFunctionException(this, "adler32_combine");
    }

    /**
     * The <strong>compress</strong> function compresses the bytes of a buffer into another buffer, in the
     * zlib format and at the default level.
     * <h4>Remarks</h4>
     * <p>Source and destination must not overlap. The result can be read back with {@link Zlib#uncompress
     * uncompress}, or with any other reader of the zlib format; the length of the original data is not
     * part of it, so keep it elsewhere.</p>
     * <p>Use {@link Zlib#deflate deflate} for data that does not fit into memory at once.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-compress.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param dest [out] (<code>Bytef &#42;</code>) Buffer that receives the compressed data. A buffer of {@link Zlib#compressBound compressBound} bytes
     * is always large enough.
     * @param destLen [inout] (<code>uLongf &#42;</code>) On entry, the size of the <em>dest</em> buffer, in bytes. On return, the number of bytes of
     * compressed data.
     * @param source [in] (<code>const Bytef &#42;</code>) The data to compress.
     * @param sourceLen [in] (<code>uLong</code>) Number of bytes in <em>source</em>.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>The <em>dest</em> buffer is too small for the compressed data.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#compress2 compress2
     * @see Zlib#compressBound compressBound
     * @see Zlib#uncompress uncompress
     */
    default int compress(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen) {
        throw new UnboundFunctionException(this, "compress");
    }

    /**
     * Calls {@link #compress compress} and throws where it fails.
     *
     * @param dest as for {@link #compress compress}
     * @param destLen as for {@link #compress compress}
     * @param source as for {@link #compress compress}
     * @param sourceLen as for {@link #compress compress}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>compress</code> reports failure
     */
    default void compressOrThrow(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen) {
        int result_ = compress(dest, destLen, source, sourceLen);
        if (result_ != 0) {
            compressError error_ = compressError.of(result_);
            throw new NativeException("compress", result_, error_);
        }
    }

    /**
     * The <strong>compress2</strong> function does what {@link Zlib#compress compress} does, at a
     * compression level of the caller's choice.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-compress2.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param dest [out] (<code>Bytef &#42;</code>) Buffer that receives the compressed data. A buffer of {@link Zlib#compressBound compressBound} bytes
     * is always large enough.
     * @param destLen [inout] (<code>uLongf &#42;</code>) On entry, the size of the <em>dest</em> buffer, in bytes. On return, the number of bytes of
     * compressed data.
     * @param source [in] (<code>const Bytef &#42;</code>) The data to compress.
     * @param sourceLen [in] (<code>uLong</code>) Number of bytes in <em>source</em>.
     * @param level [in] (<code>int</code>) Compression level: 1 is fastest, 9 compresses best, 0 only stores the data, and -1 is the default,
     * at present the same as 6.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>The <em>dest</em> buffer is too small for the compressed data.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The value of <em>level</em> is not between -1 and 9.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#compress compress
     * @see Zlib#compressBound compressBound
     * @see Zlib#uncompress uncompress
     */
    default int compress2(MemorySegment dest, LongOut destLen, MemorySegment source, long sourceLen,
            int level) {
        throw new UnboundFunctionException(this, "compress2");
    }

    /**
     * Calls {@link #compress2 compress2} and throws where it fails.
     *
     * @param dest as for {@link #compress2 compress2}
     * @param destLen as for {@link #compress2 compress2}
     * @param source as for {@link #compress2 compress2}
     * @param sourceLen as for {@link #compress2 compress2}
     * @param level as for {@link #compress2 compress2}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>compress2</code> reports failure
     */
    default void compress2OrThrow(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen, int level) {
        int result_ = compress2(dest, destLen, source, sourceLen, level);
        if (result_ != 0) {
            compress2Error error_ = compress2Error.of(result_);
            throw new NativeException("compress2", result_, error_);
        }
    }

    /**
     * The <strong>compressBound</strong> function gets the largest size, in bytes, that {@link
     * Zlib#compress compress} or {@link Zlib#compress2 compress2} can produce from a given number of
     * bytes.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-compressbound.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param sourceLen [in] (<code>uLong</code>) Number of bytes to be compressed.
     * @return The size of a buffer that is sure to hold the compressed data. It is a little larger than
     * <em>sourceLen</em>, because data that cannot be compressed grows by a few bytes.
     * @see Zlib#compress compress
     * @see Zlib#compress2 compress2
     */
    default long compressBound(long sourceLen) {
        throw new UnboundFunctionException(this, "compressBound");
    }

    /**
     * The <strong>crc32</strong> function continues a CRC-32 checksum over further bytes. It is the
     * checksum of the gzip, ZIP and PNG formats.
     * <h4>Remarks</h4>
     * <pre><code>uLong crc = crc32(0, NULL, 0);
     * while (read_buffer(buffer, length) != EOF) &#123;
     *   crc = crc32(crc, buffer, length);
     * &#125;</code></pre>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-crc32.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param crc [in] (<code>uLong</code>) Checksum of the data so far, or 0 at the beginning.
     * @param buf [in, optional] (<code>const Bytef &#42;</code>) The bytes to add. If this parameter is <strong>NULL</strong>, the function returns the value to
     * begin with, which is 0.
     * @param len [in] (<code>uInt</code>) Number of bytes in <em>buf</em>.
     * @return The checksum of all the data up to now. Only the lower 32 bits are used.
     * @see Zlib#adler32 adler32
     * @see Zlib#crc32_combine crc32_combine
     */
    default long crc32(long crc, MemorySegment buf, int len) {
        throw new UnboundFunctionException(this, "crc32");
    }

    /**
     * The <strong>crc32_combine</strong> function computes the CRC-32 checksum of two blocks of data put
     * together, from their two checksums and the length of the second. The data itself is not needed.
     * <h4>Remarks</h4>
     * <p>With it, parts of a file can be checked in parallel.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-crc32_combine.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param crc1 [in] (<code>uLong</code>) Checksum of the first block.
     * @param crc2 [in] (<code>uLong</code>) Checksum of the second block.
     * @param len2 [in] (<code>z_off_t</code>) Length of the second block, in bytes.
     * @return The checksum of the first block followed by the second.
     * @see Zlib#crc32 crc32
     */
    default long crc32_combine(long crc1, long crc2, long len2) {
        throw new UnboundFunctionException(this, "crc32_combine");
    }

    /**
     * The <strong>deflate</strong> function compresses data of a stream until the input is used up or the
     * output buffer is full.
     * <h4>Remarks</h4>
     * <p>To finish a stream, call with <strong>Z_FINISH</strong> and fresh output space until the function
     * returns <strong>Z_STREAM_END</strong>. In between, change nothing but the output space.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-deflate.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure, prepared by {@link Zlib#deflateInit_
     * deflateInit_}. The caller sets <em>next_in</em>, <em>avail_in</em>, <em>next_out</em> and
     * <em>avail_out</em>; the function moves them on by what it has read and written.
     * @param flush [in] (<code>int</code>) What to do with data that the function still holds back.
     * <table class="striped">
     * <caption>Value</caption>
     * <thead>
     * <tr>
     * <th scope="col">Value</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_NO_FLUSH</strong><br> 0</td>
     * <td>Hold back as much as is good for compression.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_PARTIAL_FLUSH</strong><br> 1</td>
     * <td>Write out all data, though not up to a byte boundary of a new block.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_SYNC_FLUSH</strong><br> 2</td>
     * <td>Write out all data up to a byte boundary, so that the reader can restore everything given so far.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_FULL_FLUSH</strong><br> 3</td>
     * <td>As <strong>Z_SYNC_FLUSH</strong>, and forget the past, so that reading can begin anew at this point.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_FINISH</strong><br> 4</td>
     * <td>There is no more input: write out all data and the end of the stream.</td>
     * </tr>
     * </tbody>
     * </table>
     * @return A return value less than zero means failure. The value is <strong>Z_OK</strong> (0) if some progress
     * was made, or <strong>Z_STREAM_END</strong> (1) if <strong>Z_FINISH</strong> was given and everything
     * has been written. The error codes are the following.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The state of the stream is not consistent: it was not prepared, <em>flush</em> is not valid, or
     * <em>next_out</em> is <strong>NULL</strong>.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>No progress was possible, because there was neither input to read nor room for output. This does not
     * damage the stream; call again with more of either.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#deflateBound deflateBound
     * @see Zlib#deflateEnd deflateEnd
     * @see Zlib#deflateInit_ deflateInit_
     * @see Zlib#inflate inflate
     */
    default int deflate(z_stream strm, int flush) {
        throw new UnboundFunctionException(this, "deflate");
    }

    /**
     * Calls {@link #deflate deflate} and throws where it fails.
     *
     * @param strm as for {@link #deflate deflate}
     * @param flush as for {@link #deflate deflate}
     * @return as for {@link #deflate deflate}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>deflate</code> reports failure
     */
    default int deflateOrThrow(z_stream strm, int flush) {
        int result_ = deflate(strm, flush);
        if (result_ < 0) {
            deflateError error_ = deflateError.of(result_);
            throw new NativeException("deflate", result_, error_);
        }
        return result_;
    }

    /**
     * The <strong>deflateBound</strong> function gets the largest size, in bytes, of the data that {@link
     * Zlib#deflate deflate} can produce from a given number of bytes with the settings of a stream,
     * provided that all is compressed in a single call.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-deflatebound.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [in, optional] (<code>z_streamp</code>) Pointer to a {@link z_stream z_stream} structure prepared by {@link Zlib#deflateInit_ deflateInit_}.
     * If this parameter is <strong>NULL</strong>, the result holds for any settings.
     * @param sourceLen [in] (<code>uLong</code>) Number of bytes to be compressed.
     * @return The size of a buffer that is sure to hold the output.
     * @see Zlib#compressBound compressBound
     * @see Zlib#deflate deflate
     */
    default long deflateBound(z_stream strm, long sourceLen) {
        throw new UnboundFunctionException(this, "deflateBound");
    }

    /**
     * The <strong>deflateEnd</strong> function frees what {@link Zlib#deflateInit_ deflateInit_}
     * allocated. Input not yet compressed and output not yet written are lost.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-deflateend.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to end.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The stream is not one that {@link Zlib#deflateInit_ deflateInit_} prepared, or has been ended
     * before.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_DATA_ERROR</strong></td>
     * <td>The stream was freed before it was finished, so that some data is lost.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#deflateInit_ deflateInit_
     */
    default int deflateEnd(z_stream strm) {
        throw new UnboundFunctionException(this, "deflateEnd");
    }

    /**
     * Calls {@link #deflateEnd deflateEnd} and throws where it fails.
     *
     * @param strm as for {@link #deflateEnd deflateEnd}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>deflateEnd</code> reports failure
     */
    default void deflateEndOrThrow(z_stream strm) {
        int result_ = deflateEnd(strm);
        if (result_ != 0) {
            deflateEndError error_ = deflateEndError.of(result_);
            throw new NativeException("deflateEnd", result_, error_);
        }
    }

    /**
     * The <strong>deflateInit_</strong> function prepares a stream for compression. C programs call it
     * through the macro <strong>deflateInit</strong>, which adds the last two arguments.
     * <h4>Remarks</h4>
     * <p>The function compresses nothing yet; that is done by {@link Zlib#deflate deflate}. What it
     * allocates is freed by {@link Zlib#deflateEnd deflateEnd}.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-deflateinit_.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to prepare. Its members <em>zalloc</em>,
     * <em>zfree</em> and <em>opaque</em> must be set by the caller; <strong>NULL</strong> in the first two
     * selects the allocation functions of the library.
     * @param level [in] (<code>int</code>) Compression level: 1 is fastest, 9 compresses best, 0 only stores the data, and -1 is the default,
     * at present the same as 6.
     * @param version [in] (<code>const char &#42;</code>) Version of the library the caller was written for. The first character must be that of {@link
     * Zlib#zlibVersion zlibVersion}.
     * @param stream_size [in] (<code>int</code>) Size of the {@link z_stream z_stream} structure as the caller knows it, in bytes.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The value of <em>level</em> is not between -1 and 9.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_VERSION_ERROR</strong></td>
     * <td>The caller's version or structure size does not go with the loaded library.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#deflate deflate
     * @see Zlib#deflateEnd deflateEnd
     * @see z_stream z_stream
     */
    default int deflateInit_(z_stream strm, int level, String version, int stream_size) {
        throw new UnboundFunctionException(this, "deflateInit_");
    }

    /**
     * Calls {@link #deflateInit_ deflateInit_} and throws where it fails.
     *
     * @param strm as for {@link #deflateInit_ deflateInit_}
     * @param level as for {@link #deflateInit_ deflateInit_}
     * @param version as for {@link #deflateInit_ deflateInit_}
     * @param stream_size as for {@link #deflateInit_ deflateInit_}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>deflateInit_</code> reports failure
     */
    default void deflateInit_OrThrow(z_stream strm, int level, String version, int stream_size) {
        int result_ = deflateInit_(strm, level, version, stream_size);
        if (result_ != 0) {
            deflateInit_Error error_ = deflateInit_Error.of(result_);
            throw new NativeException("deflateInit_", result_, error_);
        }
    }

    /**
     * The <strong>deflateReset</strong> function brings a stream back to where it was after {@link
     * Zlib#deflateInit_ deflateInit_}, keeping its memory and its compression level.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-deflatereset.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to reset.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is the following error code.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The stream is not one that {@link Zlib#deflateInit_ deflateInit_} prepared.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#deflateEnd deflateEnd
     * @see Zlib#deflateInit_ deflateInit_
     */
    default int deflateReset(z_stream strm) {
        throw new UnboundFunctionException(this, "deflateReset");
    }

    /**
     * Calls {@link #deflateReset deflateReset} and throws where it fails.
     *
     * @param strm as for {@link #deflateReset deflateReset}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>deflateReset</code> reports failure
     */
    default void deflateResetOrThrow(z_stream strm) {
        int result_ = deflateReset(strm);
        if (result_ != 0) {
            deflateResetError error_ = deflateResetError.of(result_);
            throw new NativeException("deflateReset", result_, error_);
        }
    }

    /**
     * The <strong>gzclose</strong> function writes what is still held back, closes the file and frees
     * everything that belongs to it.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzclose.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param file [in] Handle of the file to close. It must not be used any more after the call, whatever the outcome.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The value of <em>file</em> is not valid.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_ERRNO</strong></td>
     * <td>The file system reported an error.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>The last read ended in the middle of the compressed data.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#gzopen gzopen
     */
    default int gzclose(gzFile file) {
        throw new UnboundFunctionException(this, "gzclose");
    }

    /**
     * Calls {@link #gzclose gzclose} and throws where it fails.
     *
     * @param file as for {@link #gzclose gzclose}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>gzclose</code> reports failure
     */
    default void gzcloseOrThrow(gzFile file) {
        int result_ = gzclose(file);
        if (result_ != 0) {
            gzcloseError error_ = gzcloseError.of(result_);
            throw new NativeException("gzclose", result_, error_);
        }
    }

    /**
     * The <strong>gzeof</strong> function tells whether a read has tried to go beyond the end of the file.
     * <h4>Remarks</h4>
     * <p>As long as exactly as many bytes have been asked for as the file holds, the end is not noticed
     * and the function returns 0.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzeof.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param file [in] Handle of a file opened for reading by {@link Zlib#gzopen gzopen}.
     * @return The return value is 1 if the last read came to the end of the file before it had all the bytes it
     * wanted, and 0 if not.
     * @see Zlib#gzread gzread
     */
    default int gzeof(gzFile file) {
        throw new UnboundFunctionException(this, "gzeof");
    }

    /**
     * The <strong>gzerror</strong> function gets the message and the code of the last error that occurred
     * on a file.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzerror.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param file [in] Handle of an open file.
     * @param errnum [out] (<code>int &#42;</code>) Pointer to a variable that receives the code, one of the {@linkplain ZlibReturnCodes return codes}.
     * If it is <strong>Z_ERRNO</strong>, the error lies in the file system and <strong>errno</strong>
     * holds the reason.
     * @return A pointer to a null-terminated string, which is empty if there was no error. It belongs to the
     * library and stays valid until the next call for this file.
     * @see Zlib#gzclose gzclose
     * @see Zlib#gzopen gzopen
     */
    default String gzerror(gzFile file, IntOut errnum) {
        throw new UnboundFunctionException(this, "gzerror");
    }

    /**
     * The <strong>gzopen</strong> function opens a file in the gzip format for reading or for writing.
     * <h4>Remarks</h4>
     * <p>Reading a file that is not in the gzip format gives its bytes as they are.</p>
     * <p>The handle must be closed with {@link Zlib#gzclose gzclose}.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzopen.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param path [in] (<code>const char &#42;</code>) Path of the file.
     * @param mode [in] (<code>const char &#42;</code>) How to open: <code>r</code> to read, <code>w</code> to write a new file, <code>a</code> to append. A
     * digit from 0 to 9 behind it gives the compression level, as in <code>wb9</code>; an <code>x</code>
     * makes the call fail if the file exists.
     * @return A handle of the open file. If the file cannot be opened, or there is not enough memory, or
     * <em>mode</em> is not valid, the return value is <strong>NULL</strong>, and <strong>errno</strong>
     * tells the reason where it lies in the file system.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The file, or a directory in its path, does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>The permissions do not allow the access.</td>
     * </tr>
     * <tr>
     * <td><strong>EEXIST</strong></td>
     * <td>The file exists and <em>mode</em> holds <code>x</code>.</td>
     * </tr>
     * <tr>
     * <td><strong>EISDIR</strong></td>
     * <td>The path names a directory, and the file was to be written.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#gzclose gzclose
     * @see Zlib#gzread gzread
     * @see Zlib#gzwrite gzwrite
     */
    default gzFile gzopen(String path, String mode) {
        throw new UnboundFunctionException(this, "gzopen");
    }

    /**
     * Calls {@link #gzopen gzopen} and throws where it fails.
     *
     * @param path as for {@link #gzopen gzopen}
     * @param mode as for {@link #gzopen gzopen}
     * @return as for {@link #gzopen gzopen}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>gzopen</code> reports failure
     */
    default gzFile gzopenOrThrow(String path, String mode) {
        throw new UnboundFunctionException(this, "gzopen");
    }

    /**
     * The <strong>gzread</strong> function reads from a file and decompresses what it reads.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzread.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param file [in] Handle of a file opened for reading by {@link Zlib#gzopen gzopen}.
     * @param buf [out] (<code>voidp</code>) Buffer that receives the bytes.
     * @param len [in] (<code>unsigned int</code>) Size of the <em>buf</em> buffer, in bytes.
     * @return The number of bytes stored in the buffer, less than <em>len</em> only at the end of the file. A
     * return value less than zero means failure; {@link Zlib#gzerror gzerror} then gives the reason.
     * @see Zlib#gzeof gzeof
     * @see Zlib#gzerror gzerror
     * @see Zlib#gzopen gzopen
     */
    default int gzread(gzFile file, MemorySegment buf, int len) {
        throw new UnboundFunctionException(this, "gzread");
    }

    /**
     * The <strong>gzwrite</strong> function compresses bytes and writes them to a file.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-gzwrite.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param file [in] Handle of a file opened for writing by {@link Zlib#gzopen gzopen}.
     * @param buf [in] (<code>const void &#42;</code>) The bytes to write.
     * @param len [in] (<code>unsigned int</code>) Number of bytes in <em>buf</em>.
     * @return The number of bytes taken, which is <em>len</em>, or zero if an error has occurred; {@link
     * Zlib#gzerror gzerror} then gives the reason. The count is that of the bytes before compression.
     * @see Zlib#gzclose gzclose
     * @see Zlib#gzerror gzerror
     * @see Zlib#gzread gzread
     */
    default int gzwrite(gzFile file, MemorySegment buf, int len) {
        throw new UnboundFunctionException(this, "gzwrite");
    }

    /**
     * The <strong>inflate</strong> function decompresses data of a stream until the input is used up or
     * the output buffer is full.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-inflate.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure, prepared by {@link Zlib#inflateInit_
     * inflateInit_}. The function moves <em>next_in</em>, <em>avail_in</em>, <em>next_out</em> and
     * <em>avail_out</em> on by what it has read and written.
     * @param flush [in] (<code>int</code>) When to return.
     * <table class="striped">
     * <caption>Value</caption>
     * <thead>
     * <tr>
     * <th scope="col">Value</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_NO_FLUSH</strong><br> 0</td>
     * <td>As the function sees fit.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_SYNC_FLUSH</strong><br> 2</td>
     * <td>With as much output as possible.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_FINISH</strong><br> 4</td>
     * <td>At the end of the stream: the output buffer holds everything.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BLOCK</strong><br> 5</td>
     * <td>At the next boundary between blocks.</td>
     * </tr>
     * </tbody>
     * </table>
     * @return A return value less than zero means failure. The value is <strong>Z_OK</strong> (0) if some progress
     * was made, <strong>Z_STREAM_END</strong> (1) at the end of the compressed data, or
     * <strong>Z_NEED_DICT</strong> (2) if a preset dictionary is needed to go on. The error codes are the
     * following.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_DATA_ERROR</strong></td>
     * <td>The input is damaged or is not in the zlib format. The member <em>msg</em> says what is wrong.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The state of the stream is not consistent: it was not prepared, or <em>next_out</em> is
     * <strong>NULL</strong>.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>No progress was possible, because there was neither input to read nor room for output. This does not
     * damage the stream; call again with more of either.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#deflate deflate
     * @see Zlib#inflateEnd inflateEnd
     * @see Zlib#inflateInit_ inflateInit_
     */
    default int inflate(z_stream strm, int flush) {
        throw new UnboundFunctionException(this, "inflate");
    }

    /**
     * Calls {@link #inflate inflate} and throws where it fails.
     *
     * @param strm as for {@link #inflate inflate}
     * @param flush as for {@link #inflate inflate}
     * @return as for {@link #inflate inflate}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>inflate</code> reports failure
     */
    default int inflateOrThrow(z_stream strm, int flush) {
        int result_ = inflate(strm, flush);
        if (result_ < 0) {
            inflateError error_ = inflateError.of(result_);
            throw new NativeException("inflate", result_, error_);
        }
        return result_;
    }

    /**
     * The <strong>inflateEnd</strong> function frees what {@link Zlib#inflateInit_ inflateInit_}
     * allocated. Input not yet read and output not yet written are lost.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-inflateend.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to end.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is the following error code.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The stream is not one that {@link Zlib#inflateInit_ inflateInit_} prepared, or has been ended
     * before.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#inflateInit_ inflateInit_
     */
    default int inflateEnd(z_stream strm) {
        throw new UnboundFunctionException(this, "inflateEnd");
    }

    /**
     * Calls {@link #inflateEnd inflateEnd} and throws where it fails.
     *
     * @param strm as for {@link #inflateEnd inflateEnd}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>inflateEnd</code> reports failure
     */
    default void inflateEndOrThrow(z_stream strm) {
        int result_ = inflateEnd(strm);
        if (result_ != 0) {
            inflateEndError error_ = inflateEndError.of(result_);
            throw new NativeException("inflateEnd", result_, error_);
        }
    }

    /**
     * The <strong>inflateInit_</strong> function prepares a stream for decompression. C programs call it
     * through the macro <strong>inflateInit</strong>, which adds the last two arguments.
     * <h4>Remarks</h4>
     * <p>The function reads no data yet; that is done by {@link Zlib#inflate inflate}. What it allocates
     * is freed by {@link Zlib#inflateEnd inflateEnd}.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-inflateinit_.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to prepare. Its members <em>next_in</em>,
     * <em>avail_in</em>, <em>zalloc</em>, <em>zfree</em> and <em>opaque</em> must be set by the caller;
     * <strong>NULL</strong> in <em>zalloc</em> and <em>zfree</em> selects the allocation functions of the
     * library.
     * @param version [in] (<code>const char &#42;</code>) Version of the library the caller was written for. The first character must be that of {@link
     * Zlib#zlibVersion zlibVersion}.
     * @param stream_size [in] (<code>int</code>) Size of the {@link z_stream z_stream} structure as the caller knows it, in bytes.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The parameters are not valid, for example because <em>strm</em> is <strong>NULL</strong>.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_VERSION_ERROR</strong></td>
     * <td>The caller's version or structure size does not go with the loaded library.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#inflate inflate
     * @see Zlib#inflateEnd inflateEnd
     * @see z_stream z_stream
     */
    default int inflateInit_(z_stream strm, String version, int stream_size) {
        throw new UnboundFunctionException(this, "inflateInit_");
    }

    /**
     * Calls {@link #inflateInit_ inflateInit_} and throws where it fails.
     *
     * @param strm as for {@link #inflateInit_ inflateInit_}
     * @param version as for {@link #inflateInit_ inflateInit_}
     * @param stream_size as for {@link #inflateInit_ inflateInit_}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>inflateInit_</code> reports failure
     */
    default void inflateInit_OrThrow(z_stream strm, String version, int stream_size) {
        int result_ = inflateInit_(strm, version, stream_size);
        if (result_ != 0) {
            inflateInit_Error error_ = inflateInit_Error.of(result_);
            throw new NativeException("inflateInit_", result_, error_);
        }
    }

    /**
     * The <strong>inflateReset</strong> function brings a stream back to where it was after {@link
     * Zlib#inflateInit_ inflateInit_}, keeping its memory.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-inflatereset.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param strm [inout] (<code>z_streamp</code>) Pointer to the {@link z_stream z_stream} structure to reset.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is the following error code.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_STREAM_ERROR</strong></td>
     * <td>The stream is not one that {@link Zlib#inflateInit_ inflateInit_} prepared.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#inflateEnd inflateEnd
     * @see Zlib#inflateInit_ inflateInit_
     */
    default int inflateReset(z_stream strm) {
        throw new UnboundFunctionException(this, "inflateReset");
    }

    /**
     * Calls {@link #inflateReset inflateReset} and throws where it fails.
     *
     * @param strm as for {@link #inflateReset inflateReset}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>inflateReset</code> reports failure
     */
    default void inflateResetOrThrow(z_stream strm) {
        int result_ = inflateReset(strm);
        if (result_ != 0) {
            inflateResetError error_ = inflateResetError.of(result_);
            throw new NativeException("inflateReset", result_, error_);
        }
    }

    /**
     * The <strong>uncompress</strong> function restores data that was compressed in the zlib format.
     * <h4>Remarks</h4>
     * <p>Where the buffer is too small, it holds as much of the data as fits.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-uncompress.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param dest [out] (<code>Bytef &#42;</code>) Buffer that receives the restored data. It must be large enough for all of it; how large that is
     * must be known from elsewhere.
     * @param destLen [inout] (<code>uLongf &#42;</code>) On entry, the size of the <em>dest</em> buffer, in bytes. On return, the number of bytes of restored
     * data.
     * @param source [in] (<code>const Bytef &#42;</code>) The compressed data.
     * @param sourceLen [in] (<code>uLong</code>) Number of bytes in <em>source</em>.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>The <em>dest</em> buffer is too small for the restored data.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_DATA_ERROR</strong></td>
     * <td>The data in <em>source</em> is damaged, or it ends too early.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#compress compress
     * @see Zlib#uncompress2 uncompress2
     */
    default int uncompress(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen) {
        throw new UnboundFunctionException(this, "uncompress");
    }

    /**
     * Calls {@link #uncompress uncompress} and throws where it fails.
     *
     * @param dest as for {@link #uncompress uncompress}
     * @param destLen as for {@link #uncompress uncompress}
     * @param source as for {@link #uncompress uncompress}
     * @param sourceLen as for {@link #uncompress uncompress}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>uncompress</code> reports failure
     */
    default void uncompressOrThrow(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen) {
        int result_ = uncompress(dest, destLen, source, sourceLen);
        if (result_ != 0) {
            uncompressError error_ = uncompressError.of(result_);
            throw new NativeException("uncompress", result_, error_);
        }
    }

    /**
     * The <strong>uncompress2</strong> function does what {@link Zlib#uncompress uncompress} does, and
     * tells in addition where the compressed data ended.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-uncompress2.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param dest [out] (<code>Bytef &#42;</code>) Buffer that receives the restored data.
     * @param destLen [inout] (<code>uLongf &#42;</code>) On entry, the size of the <em>dest</em> buffer, in bytes. On return, the number of bytes of restored
     * data.
     * @param source [in] (<code>const Bytef &#42;</code>) The compressed data, with or without other bytes behind it.
     * @param sourceLen [inout] (<code>uLong &#42;</code>) On entry, the number of bytes in <em>source</em>. On return, how many of them belonged to the
     * compressed data.
     * @return If the function succeeds, the return value is <strong>Z_OK</strong>, which is zero. Otherwise, the
     * return value is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>Z_MEM_ERROR</strong></td>
     * <td>There is not enough memory for the internal state.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_BUF_ERROR</strong></td>
     * <td>The <em>dest</em> buffer is too small for the restored data.</td>
     * </tr>
     * <tr>
     * <td><strong>Z_DATA_ERROR</strong></td>
     * <td>The data in <em>source</em> is damaged, or it ends too early.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Zlib#uncompress uncompress
     */
    default int uncompress2(MemorySegment dest, LongOut destLen, MemorySegment source,
            LongOut sourceLen) {
        throw new UnboundFunctionException(this, "uncompress2");
    }

    /**
     * Calls {@link #uncompress2 uncompress2} and throws where it fails.
     *
     * @param dest as for {@link #uncompress2 uncompress2}
     * @param destLen as for {@link #uncompress2 uncompress2}
     * @param source as for {@link #uncompress2 uncompress2}
     * @param sourceLen as for {@link #uncompress2 uncompress2}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>uncompress2</code> reports failure
     */
    default void uncompress2OrThrow(MemorySegment dest, LongOut destLen, MemorySegment source,
            LongOut sourceLen) {
        int result_ = uncompress2(dest, destLen, source, sourceLen);
        if (result_ != 0) {
            uncompress2Error error_ = uncompress2Error.of(result_);
            throw new NativeException("uncompress2", result_, error_);
        }
    }

    /**
     * The <strong>zError</strong> function gets a short English text for a return code of the other
     * functions.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-zerror.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @param err [in] (<code>int</code>) The return code: one of the codes from <strong>Z_VERSION_ERROR</strong> (-6) to
     * <strong>Z_NEED_DICT</strong> (2).
     * @return A pointer to a null-terminated string that belongs to the library and must not be freed. For
     * <strong>Z_OK</strong> and <strong>Z_ERRNO</strong> the text says little; the other codes are told
     * apart.
     * @see ZlibReturnCodes Return codes of zlib
     */
    default String zError(int err) {
        throw new UnboundFunctionException(this, "zError");
    }

    /**
     * The <strong>zlibCompileFlags</strong> function tells with which options and type sizes the library
     * was built.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-zlibcompileflags.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @return A set of bits. The lowest eight give sizes of types, two bits each, where 0 stands for 16 bits, 1
     * for 32, 2 for 64, and 3 for some other size:
     * <ul>
     * <li>Bits 0 and 1 are the size of <strong>uInt</strong>.</li>
     * <li>Bits 2 and 3 are the size of <strong>uLong</strong>.</li>
     * <li>Bits 4 and 5 are the size of <strong>voidpf</strong>, that is of any pointer.</li>
     * <li>Bits 6 and 7 are the size of <strong>z_off_t</strong>.</li>
     * </ul>
     * <p>The bits above are set for build options, among them bit 8 for a build with debugging checks, and
     * bit 17 for a library that cannot write or read the gzip format.</p>
     * @see Zlib#zlibVersion zlibVersion
     */
    default long zlibCompileFlags() {
        throw new UnboundFunctionException(this, "zlibCompileFlags");
    }

    /**
     * The <strong>zlibVersion</strong> function gets the version of the zlib library that the process has
     * loaded, as text such as <code>1.2.13</code>.
     * <h4>Remarks</h4>
     * <p>Only versions that begin with the same character are compatible. The functions that initialize a
     * stream, such as {@link Zlib#deflateInit_ deflateInit_}, take the version the caller was written for
     * and check this.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>zlib.h</dd>
     * <dt>Library</dt>
     * <dd>libz</dd>
     * <dt>DLL</dt>
     * <dd>libz.so.1</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>zlib/nf-zlib-zlibversion.md</code></p>
     *
     * @spec https://zlib.net/manual.html zlib.net
     * @return A pointer to a null-terminated string that belongs to the library. It must not be freed and stays
     * valid as long as the library is loaded.
     * @see Zlib#deflateInit_ deflateInit_
     * @see Zlib#zlibCompileFlags zlibCompileFlags
     */
    default String zlibVersion() {
        throw new UnboundFunctionException(this, "zlibVersion");
    }
}
