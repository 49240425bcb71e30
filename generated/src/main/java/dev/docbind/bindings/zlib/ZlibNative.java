package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.CallState;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.Text;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions behind {@link Zlib}.
 */
final class ZlibNative extends NativeStub implements Zlib {
    /**
     * Finds nothing yet.
     *
     * @param source where the functions are found
     */
    ZlibNative(SymbolSource source) {
        super(source, 27, 2);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.exported("adler32", "", "libz.so.1");
            case 1 -> NativeSymbol.exported("adler32_combine", "", "libz.so.1");
            case 2 -> NativeSymbol.exported("compress", "", "libz.so.1");
            case 3 -> NativeSymbol.exported("compress2", "", "libz.so.1");
            case 4 -> NativeSymbol.exported("compressBound", "", "libz.so.1");
            case 5 -> NativeSymbol.exported("crc32", "", "libz.so.1");
            case 6 -> NativeSymbol.exported("crc32_combine", "", "libz.so.1");
            case 7 -> NativeSymbol.exported("deflate", "", "libz.so.1");
            case 8 -> NativeSymbol.exported("deflateBound", "", "libz.so.1");
            case 9 -> NativeSymbol.exported("deflateEnd", "", "libz.so.1");
            case 10 -> NativeSymbol.exported("deflateInit_", "", "libz.so.1");
            case 11 -> NativeSymbol.exported("deflateReset", "", "libz.so.1");
            case 12 -> NativeSymbol.exported("gzclose", "", "libz.so.1");
            case 13 -> NativeSymbol.exported("gzeof", "", "libz.so.1");
            case 14 -> NativeSymbol.exported("gzerror", "", "libz.so.1");
            case 15 -> NativeSymbol.exported("gzopen", "", "libz.so.1");
            case 16 -> NativeSymbol.exported("gzread", "", "libz.so.1");
            case 17 -> NativeSymbol.exported("gzwrite", "", "libz.so.1");
            case 18 -> NativeSymbol.exported("inflate", "", "libz.so.1");
            case 19 -> NativeSymbol.exported("inflateEnd", "", "libz.so.1");
            case 20 -> NativeSymbol.exported("inflateInit_", "", "libz.so.1");
            case 21 -> NativeSymbol.exported("inflateReset", "", "libz.so.1");
            case 22 -> NativeSymbol.exported("uncompress", "", "libz.so.1");
            case 23 -> NativeSymbol.exported("uncompress2", "", "libz.so.1");
            case 24 -> NativeSymbol.exported("zError", "", "libz.so.1");
            case 25 -> NativeSymbol.exported("zlibCompileFlags", "", "libz.so.1");
            case 26 -> NativeSymbol.exported("zlibVersion", "", "libz.so.1");
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public long adler32(long adler, MemorySegment buf, int len) {
        try {
            MemorySegment function_ = address(0);
            MemorySegment bufValue_ = Arguments.optionalBuffer(buf, Integer.toUnsignedLong(len), "buf");
            return (long) L_LPI.HANDLE.invokeExact(function_, adler, bufValue_, len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long adler32_combine(long adler1, long adler2, long len2) {
        try {
            MemorySegment function_ = address(1);
            return (long) L_LLL.HANDLE.invokeExact(function_, adler1, adler2, len2);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int compress(MemorySegment dest, LongOut destLen, MemorySegment source, long sourceLen) {
        try {
            MemorySegment function_ = address(2);
            MemorySegment destValue_ = Arguments.buffer(dest, destLen.get(), "dest");
            MemorySegment destLenValue_ = Arguments.required(destLen, "destLen");
            MemorySegment sourceValue_ = Arguments.buffer(source, sourceLen, "source");
            return (int) I_PPPL.HANDLE.invokeExact(function_, destValue_, destLenValue_, sourceValue_, sourceLen);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int compress2(MemorySegment dest, LongOut destLen, MemorySegment source, long sourceLen,
            int level) {
        try {
            MemorySegment function_ = address(3);
            MemorySegment destValue_ = Arguments.buffer(dest, destLen.get(), "dest");
            MemorySegment destLenValue_ = Arguments.required(destLen, "destLen");
            MemorySegment sourceValue_ = Arguments.buffer(source, sourceLen, "source");
            return (int) I_PPPLI.HANDLE.invokeExact(function_, destValue_, destLenValue_, sourceValue_, sourceLen, level);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long compressBound(long sourceLen) {
        try {
            MemorySegment function_ = address(4);
            return (long) L_L.HANDLE.invokeExact(function_, sourceLen);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long crc32(long crc, MemorySegment buf, int len) {
        try {
            MemorySegment function_ = address(5);
            MemorySegment bufValue_ = Arguments.optionalBuffer(buf, Integer.toUnsignedLong(len), "buf");
            return (long) L_LPI.HANDLE.invokeExact(function_, crc, bufValue_, len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long crc32_combine(long crc1, long crc2, long len2) {
        try {
            MemorySegment function_ = address(6);
            return (long) L_LLL.HANDLE.invokeExact(function_, crc1, crc2, len2);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int deflate(z_stream strm, int flush) {
        try {
            MemorySegment function_ = address(7);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_PI.HANDLE.invokeExact(function_, strmValue_, flush);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long deflateBound(z_stream strm, long sourceLen) {
        try {
            MemorySegment function_ = address(8);
            MemorySegment strmValue_ = Arguments.optional(strm);
            return (long) L_PL.HANDLE.invokeExact(function_, strmValue_, sourceLen);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int deflateEnd(z_stream strm) {
        try {
            MemorySegment function_ = address(9);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_P.HANDLE.invokeExact(function_, strmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int deflateInit_(z_stream strm, int level, String version, int stream_size) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(10);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            MemorySegment versionValue_ = scratch_.text(Text.UTF8, version, "version");
            return (int) I_PIPI.HANDLE.invokeExact(function_, strmValue_, level, versionValue_, stream_size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int deflateReset(z_stream strm) {
        try {
            MemorySegment function_ = address(11);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_P.HANDLE.invokeExact(function_, strmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int gzclose(gzFile file) {
        try {
            MemorySegment function_ = address(12);
            MemorySegment fileValue_ = MemorySegment.ofAddress(Arguments.surrender(file, "file"));
            return (int) I_P.HANDLE.invokeExact(function_, fileValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int gzeof(gzFile file) {
        MemorySegment fileValue_ = Arguments.acquirePointer(file, "file");
        try {
            MemorySegment function_ = address(13);
            return (int) I_P.HANDLE.invokeExact(function_, fileValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(file);
        }
    }

    @Override
    public String gzerror(gzFile file, IntOut errnum) {
        MemorySegment fileValue_ = Arguments.acquirePointer(file, "file");
        try {
            MemorySegment function_ = address(14);
            MemorySegment errnumValue_ = Arguments.required(errnum, "errnum");
            return Text.UTF8.read((MemorySegment) P_PP.HANDLE.invokeExact(function_, fileValue_, errnumValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(file);
        }
    }

    @Override
    public gzFile gzopen(String path, String mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(15);
            MemorySegment pathValue_ = scratch_.text(Text.UTF8, path, "path");
            MemorySegment modeValue_ = scratch_.text(Text.UTF8, mode, "mode");
            MemorySegment result_ = (MemorySegment) P_PP.HANDLE.invokeExact(function_, pathValue_, modeValue_);
            return new gzFile(result_.address(), this::closegzFile);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public gzFile gzopenOrThrow(String path, String mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(15);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathValue_ = scratch_.text(Text.UTF8, path, "path");
            MemorySegment modeValue_ = scratch_.text(Text.UTF8, mode, "mode");
            MemorySegment result_ = (MemorySegment) P_PP_errno.HANDLE.invokeExact(function_, state_, pathValue_, modeValue_);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                gzopenError error_ = gzopenError.of(code_);
                throw new NativeException("gzopen", code_, error_);
            }
            return new gzFile(result_.address(), this::closegzFile);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int gzread(gzFile file, MemorySegment buf, int len) {
        MemorySegment fileValue_ = Arguments.acquirePointer(file, "file");
        try {
            MemorySegment function_ = address(16);
            MemorySegment bufValue_ = Arguments.buffer(buf, Integer.toUnsignedLong(len), "buf");
            return (int) I_PPI.HANDLE.invokeExact(function_, fileValue_, bufValue_, len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(file);
        }
    }

    @Override
    public int gzwrite(gzFile file, MemorySegment buf, int len) {
        MemorySegment fileValue_ = Arguments.acquirePointer(file, "file");
        try {
            MemorySegment function_ = address(17);
            MemorySegment bufValue_ = Arguments.buffer(buf, Integer.toUnsignedLong(len), "buf");
            return (int) I_PPI.HANDLE.invokeExact(function_, fileValue_, bufValue_, len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(file);
        }
    }

    @Override
    public int inflate(z_stream strm, int flush) {
        try {
            MemorySegment function_ = address(18);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_PI.HANDLE.invokeExact(function_, strmValue_, flush);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int inflateEnd(z_stream strm) {
        try {
            MemorySegment function_ = address(19);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_P.HANDLE.invokeExact(function_, strmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int inflateInit_(z_stream strm, String version, int stream_size) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(20);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            MemorySegment versionValue_ = scratch_.text(Text.UTF8, version, "version");
            return (int) I_PPI.HANDLE.invokeExact(function_, strmValue_, versionValue_, stream_size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int inflateReset(z_stream strm) {
        try {
            MemorySegment function_ = address(21);
            MemorySegment strmValue_ = Arguments.required(strm, "strm");
            return (int) I_P.HANDLE.invokeExact(function_, strmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int uncompress(MemorySegment dest, LongOut destLen, MemorySegment source,
            long sourceLen) {
        try {
            MemorySegment function_ = address(22);
            MemorySegment destValue_ = Arguments.buffer(dest, destLen.get(), "dest");
            MemorySegment destLenValue_ = Arguments.required(destLen, "destLen");
            MemorySegment sourceValue_ = Arguments.buffer(source, sourceLen, "source");
            return (int) I_PPPL.HANDLE.invokeExact(function_, destValue_, destLenValue_, sourceValue_, sourceLen);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int uncompress2(MemorySegment dest, LongOut destLen, MemorySegment source,
            LongOut sourceLen) {
        try {
            MemorySegment function_ = address(23);
            MemorySegment destValue_ = Arguments.buffer(dest, destLen.get(), "dest");
            MemorySegment destLenValue_ = Arguments.required(destLen, "destLen");
            MemorySegment sourceValue_ = Arguments.buffer(source, sourceLen.get(), "source");
            MemorySegment sourceLenValue_ = Arguments.required(sourceLen, "sourceLen");
            return (int) I_PPPP.HANDLE.invokeExact(function_, destValue_, destLenValue_, sourceValue_, sourceLenValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String zError(int err) {
        try {
            MemorySegment function_ = address(24);
            return Text.UTF8.read((MemorySegment) P_I.HANDLE.invokeExact(function_, err));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long zlibCompileFlags() {
        try {
            MemorySegment function_ = address(25);
            return (long) L.HANDLE.invokeExact(function_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String zlibVersion() {
        try {
            MemorySegment function_ = address(26);
            return Text.UTF8.read((MemorySegment) P.HANDLE.invokeExact(function_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    /**
     * Closes a handle.
     *
     * @param value its value
     */
    private void closegzFile(long value) {
        try {
            MemorySegment function_ = address(12);
            MemorySegment handle_ = MemorySegment.ofAddress(value);
            int ignored_ = (int) I_P.HANDLE.invokeExact(function_, handle_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PIPI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPPL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPPLI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_L {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_LLL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_LPI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }
}
