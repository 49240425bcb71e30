package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.zlib.Zlib;
import dev.docbind.bindings.zlib.compress2Error;
import dev.docbind.bindings.zlib.compressError;
import dev.docbind.bindings.zlib.uncompress2Error;
import dev.docbind.bindings.zlib.uncompressError;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Blocks and checksums of zlib, compared with {@code java.util.zip}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ZlibBlocksTest {

    private final Zlib zlib = Zlib.load();
    private final byte[] text =
            "To be, or not to be, that is the question. ".repeat(200).getBytes();

    private static MemorySegment bytes(Arena arena, byte[] content) {
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, content);
    }

    private static LongOut length(Arena arena, long value) {
        LongOut length = new LongOut(arena);
        length.set(value);
        return length;
    }

    static byte[] inflated(byte[] compressed, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] result = new byte[size];
        assertEquals(size, inflater.inflate(result));
        inflater.end();
        return result;
    }

    static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void javaReadsWhatZlibCompresses() throws DataFormatException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment target = arena.allocate(zlib.compressBound(text.length));
            LongOut length = length(arena, target.byteSize());
            zlib.compressOrThrow(target, length, bytes(arena, text), text.length);
            assertTrue(length.get() < text.length / 10);
            byte[] compressed = target.asSlice(0, length.get()).toArray(ValueLayout.JAVA_BYTE);
            assertArrayEquals(text, inflated(compressed, text.length));

            length.set(target.byteSize());
            zlib.compress2OrThrow(target, length, bytes(arena, text), text.length, 0);
            assertTrue(length.get() > text.length, "level 0 only stores");
            assertArrayEquals(
                    text, inflated(target.asSlice(0, length.get()).toArray(ValueLayout.JAVA_BYTE), text.length));
        }
    }

    @Test
    void zlibReadsWhatJavaCompresses() throws IOException {
        byte[] compressed = deflated(text);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment target = arena.allocate(text.length);
            LongOut length = length(arena, text.length);
            zlib.uncompressOrThrow(target, length, bytes(arena, compressed), compressed.length);
            assertEquals(text.length, length.get());
            assertArrayEquals(text, target.toArray(ValueLayout.JAVA_BYTE));

            MemorySegment longer = arena.allocate(compressed.length + 100);
            longer.copyFrom(bytes(arena, compressed));
            LongOut used = length(arena, longer.byteSize());
            length.set(text.length);
            zlib.uncompress2OrThrow(target, length, longer, used);
            assertEquals(compressed.length, used.get());
        }
    }

    @Test
    void failuresCarryTheDocumentedCode() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment small = arena.allocate(4);
            MemorySegment source = bytes(arena, text);
            LongOut length = length(arena, 4);
            assertEquals(-5, zlib.compress(small, length, source, text.length));
            length.set(4);
            NativeException failure =
                    assertThrows(NativeException.class, () -> zlib.compressOrThrow(small, length, source, text.length));
            assertSame(compressError.Z_BUF_ERROR, failure.error().orElseThrow());
            assertEquals(-5, failure.code());
            assertTrue(
                    failure.getMessage().endsWith("The dest buffer is too small for the compressed data."),
                    failure.getMessage());

            MemorySegment large = arena.allocate(zlib.compressBound(text.length));
            length.set(large.byteSize());
            failure = assertThrows(
                    NativeException.class, () -> zlib.compress2OrThrow(large, length, source, text.length, 11));
            assertSame(compress2Error.Z_STREAM_ERROR, failure.error().orElseThrow());

            length.set(large.byteSize());
            failure = assertThrows(
                    NativeException.class, () -> zlib.uncompressOrThrow(large, length, source, text.length));
            assertSame(uncompressError.Z_DATA_ERROR, failure.error().orElseThrow());

            byte[] compressed = deflated(text);
            LongOut used = length(arena, compressed.length);
            length.set(4);
            failure = assertThrows(
                    NativeException.class,
                    () -> zlib.uncompress2OrThrow(small, length, bytes(arena, compressed), used));
            assertSame(uncompress2Error.Z_BUF_ERROR, failure.error().orElseThrow());
        }
    }

    private static long checksum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return checksum.getValue();
    }

    @Test
    void checksums() {
        byte[] noise = new byte[100_000];
        new Random(3).nextBytes(noise);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = bytes(arena, text);
            MemorySegment second = bytes(arena, noise);
            assertEquals(0, zlib.crc32(0, null, 0));
            assertEquals(1, zlib.adler32(0, null, 0));
            long crc1 = zlib.crc32(0, first, text.length);
            long crc2 = zlib.crc32(0, second, noise.length);
            assertEquals(checksum(new CRC32(), text), crc1);
            assertEquals(checksum(new CRC32(), noise), crc2);
            long adler1 = zlib.adler32(1, first, text.length);
            long adler2 = zlib.adler32(1, second, noise.length);
            assertEquals(checksum(new Adler32(), text), adler1);
            assertEquals(checksum(new Adler32(), noise), adler2);

            assertEquals(zlib.crc32(crc1, second, noise.length), zlib.crc32_combine(crc1, crc2, noise.length));
            assertEquals(
                    zlib.adler32(adler1, second, noise.length), zlib.adler32_combine(adler1, adler2, noise.length));
            assertEquals(0xFFFFFFFFL, zlib.adler32_combine(adler1, adler2, -1));
        }
    }

    @Test
    void theLibraryItself() {
        assertTrue(zlib.zlibVersion().matches("1\\.[0-9.]+.*"), zlib.zlibVersion());
        long flags = zlib.zlibCompileFlags();
        assertEquals(1, flags & 3, "uInt has 32 bits");
        assertEquals(2, flags >> 2 & 3, "uLong has 64 bits");
        assertEquals(2, flags >> 4 & 3, "pointers have 64 bits");
        assertEquals("data error", zlib.zError(-3));
        assertEquals("buffer error", zlib.zError(-5));
        assertEquals("stream end", zlib.zError(1));
    }
}
