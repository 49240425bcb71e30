package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.zlib.Zlib;
import dev.docbind.bindings.zlib.gzFile;
import dev.docbind.bindings.zlib.gzopenError;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files in the gzip format, compared with {@code java.util.zip}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ZlibFilesTest {

    private final Zlib zlib = Zlib.load();
    private final byte[] text = "line after line\n".repeat(5000).getBytes();

    @TempDir
    private Path folder;

    @Test
    void javaReadsWhatZlibWrites() throws IOException {
        Path path = folder.resolve("out.gz");
        try (Arena arena = Arena.ofConfined();
                gzFile file = zlib.gzopenOrThrow(path.toString(), "wb9")) {
            assertTrue(file.isValid());
            assertEquals(text.length, zlib.gzwrite(file, arena.allocateFrom(ValueLayout.JAVA_BYTE, text), text.length));
        }
        byte[] content = Files.readAllBytes(path);
        assertTrue(content.length < text.length / 20);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            assertArrayEquals(text, in.readAllBytes());
        }
    }

    @Test
    void zlibReadsWhatJavaWrites() throws IOException {
        Path path = folder.resolve("in.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(text);
        }
        try (Arena arena = Arena.ofConfined()) {
            gzFile file = zlib.gzopen(path.toString(), "rb");
            MemorySegment buffer = arena.allocate(text.length + 1);
            assertEquals(0, zlib.gzeof(file));
            assertEquals(text.length, zlib.gzread(file, buffer, text.length + 1));
            assertArrayEquals(text, buffer.asSlice(0, text.length).toArray(ValueLayout.JAVA_BYTE));
            assertEquals(1, zlib.gzeof(file));
            zlib.gzcloseOrThrow(file);
            assertThrows(IllegalStateException.class, () -> zlib.gzeof(file), "closed");
            assertThrows(IllegalStateException.class, file::close, "closed once");
        }
    }

    @Test
    void failures() throws IOException {
        String missing = folder.resolve("missing/file.gz").toString();
        assertFalse(zlib.gzopen(missing, "rb").isValid());
        NativeException failure = assertThrows(NativeException.class, () -> zlib.gzopenOrThrow(missing, "rb"));
        assertSame(gzopenError.ENOENT, failure.error().orElseThrow());

        Path damaged = folder.resolve("damaged.gz");
        byte[] content = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8};
        Files.write(damaged, content);
        try (Arena arena = Arena.ofConfined();
                gzFile file = zlib.gzopenOrThrow(damaged.toString(), "rb")) {
            IntOut code = new IntOut(arena);
            assertEquals("", zlib.gzerror(file, code));
            assertEquals(0, code.get());
            MemorySegment buffer = arena.allocate(10);
            assertEquals(-1, zlib.gzread(file, buffer, 10));
            String message = zlib.gzerror(file, code);
            assertEquals(-3, code.get());
            assertTrue(message.contains("invalid"), message);
            assertThrows(IllegalArgumentException.class, () -> zlib.gzread(file, buffer, 11));
        }
    }
}
