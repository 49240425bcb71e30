package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.zlib.Zlib;
import dev.docbind.bindings.zlib.ZlibConstants;
import dev.docbind.bindings.zlib.alloc_func;
import dev.docbind.bindings.zlib.deflateEndError;
import dev.docbind.bindings.zlib.deflateInit_Error;
import dev.docbind.bindings.zlib.free_func;
import dev.docbind.bindings.zlib.inflateEndError;
import dev.docbind.bindings.zlib.inflateError;
import dev.docbind.bindings.zlib.inflateInit_Error;
import dev.docbind.bindings.zlib.z_stream;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.Text;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Streams of zlib, compared with {@code java.util.zip}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ZlibStreamsTest {

    private static final int SIZE = Math.toIntExact(z_stream.LAYOUT.byteSize());

    private final Zlib zlib = Zlib.load();
    private final byte[] noise = new byte[50_000];

    ZlibStreamsTest() {
        new Random(5).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] &= 0x0f;
        }
    }

    private z_stream deflater(Arena arena) {
        z_stream stream = new z_stream(arena);
        zlib.deflateInit_OrThrow(stream, 9, zlib.zlibVersion(), SIZE);
        return stream;
    }

    private z_stream inflater(Arena arena) {
        z_stream stream = new z_stream(arena);
        zlib.inflateInit_OrThrow(stream, zlib.zlibVersion(), SIZE);
        return stream;
    }

    private static void give(z_stream stream, MemorySegment input, MemorySegment output) {
        stream.next_in(input).avail_in(Math.toIntExact(input.byteSize()));
        stream.next_out(output).avail_out(Math.toIntExact(output.byteSize()));
    }

    @Test
    void javaReadsWhatDeflateWrites() throws DataFormatException {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = deflater(arena);
            MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_BYTE, noise);
            MemorySegment output = arena.allocate(zlib.deflateBound(stream, noise.length));
            give(stream, input, output);
            assertEquals(1, zlib.deflateOrThrow(stream, ZlibConstants.Z_FINISH), "Z_STREAM_END");
            assertEquals(noise.length, stream.total_in());
            assertEquals(0, stream.avail_in());
            assertEquals(output.byteSize() - stream.avail_out(), stream.total_out());
            assertEquals(input.address() + noise.length, stream.next_in().address());
            Adler32 adler = new Adler32();
            adler.update(noise);
            assertEquals(adler.getValue(), stream.adler());
            byte[] compressed = output.asSlice(0, stream.total_out()).toArray(ValueLayout.JAVA_BYTE);
            assertArrayEquals(noise, ZlibBlocksTest.inflated(compressed, noise.length));

            zlib.deflateResetOrThrow(stream);
            assertEquals(0, stream.total_out());
            give(stream, input, output);
            zlib.deflateOrThrow(stream, ZlibConstants.Z_FINISH);
            assertEquals(compressed.length, stream.total_out(), "the same again");
            zlib.deflateEndOrThrow(stream);
            assertTrue(zlib.deflateBound(null, 1000) >= 1000);
        }
    }

    @Test
    void inflateReadsInSmallSteps() throws IOException {
        byte[] compressed = ZlibBlocksTest.deflated(noise);
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = inflater(arena);
            MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_BYTE, compressed);
            MemorySegment output = arena.allocate(noise.length);
            stream.next_in(input).avail_in(compressed.length).next_out(output);
            int result = 0;
            while (result == 0) {
                stream.avail_out((int) Math.min(777, noise.length - stream.total_out()));
                result = zlib.inflateOrThrow(stream, ZlibConstants.Z_NO_FLUSH);
            }
            assertEquals(1, result, "Z_STREAM_END");
            assertArrayEquals(noise, output.toArray(ValueLayout.JAVA_BYTE));
            zlib.inflateResetOrThrow(stream);
            assertEquals(0, stream.total_in());
            zlib.inflateEndOrThrow(stream);
        }
    }

    @Test
    void failures() {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = inflater(arena);
            MemorySegment output = arena.allocate(100);
            give(stream, arena.allocateFrom("this was never compressed"), output);
            NativeException failure =
                    assertThrows(NativeException.class, () -> zlib.inflateOrThrow(stream, ZlibConstants.Z_NO_FLUSH));
            assertSame(inflateError.Z_DATA_ERROR, failure.error().orElseThrow());
            assertEquals("incorrect header check", Text.UTF8.read(stream.msg()));
            zlib.inflateEndOrThrow(stream);
            failure = assertThrows(NativeException.class, () -> zlib.inflateEndOrThrow(stream));
            assertSame(inflateEndError.Z_STREAM_ERROR, failure.error().orElseThrow());
            failure = assertThrows(NativeException.class, () -> zlib.inflateResetOrThrow(stream));
            assertEquals(-2, failure.code());
            failure = assertThrows(NativeException.class, () -> zlib.inflateInit_OrThrow(stream, "0.9", SIZE));
            assertSame(inflateInit_Error.Z_VERSION_ERROR, failure.error().orElseThrow());
            failure = assertThrows(
                    NativeException.class, () -> zlib.deflateInit_OrThrow(stream, 99, zlib.zlibVersion(), SIZE));
            assertSame(deflateInit_Error.Z_STREAM_ERROR, failure.error().orElseThrow());

            z_stream unfinished = deflater(arena);
            give(unfinished, arena.allocateFrom("not finished"), output);
            assertEquals(0, zlib.deflate(unfinished, ZlibConstants.Z_NO_FLUSH));
            failure = assertThrows(NativeException.class, () -> zlib.deflateEndOrThrow(unfinished));
            assertSame(deflateEndError.Z_DATA_ERROR, failure.error().orElseThrow());
            failure = assertThrows(NativeException.class, () -> zlib.deflateResetOrThrow(unfinished));
            assertEquals("deflateReset", failure.function());
        }
    }

    @Test
    void memoryFromJava() {
        AtomicInteger allocated = new AtomicInteger();
        AtomicInteger freed = new AtomicInteger();
        try (Arena arena = Arena.ofConfined()) {
            Callback<alloc_func> allocate = alloc_func.in(arena, (opaque, items, size) -> {
                allocated.incrementAndGet();
                assertEquals(4711, opaque.address());
                return arena.allocate((long) items * size, 16);
            });
            Callback<free_func> free = free_func.in(arena, (opaque, address) -> freed.incrementAndGet());
            z_stream stream = new z_stream(arena);
            stream.zalloc(allocate.pointer()).zfree(free.pointer()).opaque(MemorySegment.ofAddress(4711));
            zlib.deflateInit_OrThrow(stream, 1, zlib.zlibVersion(), SIZE);
            assertTrue(allocated.get() > 0);
            zlib.deflateEndOrThrow(stream);
            assertEquals(allocated.get(), freed.get());
        }
    }
}
