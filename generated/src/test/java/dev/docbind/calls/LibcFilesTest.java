package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.OpenFlags;
import dev.docbind.bindings.libc.accessError;
import dev.docbind.bindings.libc.closeError;
import dev.docbind.bindings.libc.getcwdError;
import dev.docbind.bindings.libc.lseekError;
import dev.docbind.bindings.libc.mkdirError;
import dev.docbind.bindings.libc.openError;
import dev.docbind.bindings.libc.pipeError;
import dev.docbind.bindings.libc.readError;
import dev.docbind.bindings.libc.rmdirError;
import dev.docbind.bindings.libc.unlinkError;
import dev.docbind.bindings.libc.writeError;
import dev.docbind.runtime.ErrorCode;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.Text;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files through the C library, compared with {@link Files}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LibcFilesTest {

    private static final int NEW_FILE = OpenFlags.O_WRONLY | OpenFlags.O_CREAT | OpenFlags.O_EXCL;

    private final Libc libc = Libc.load();

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertFails(ErrorCode expected, Executable call) {
        NativeException failure = assertThrows(NativeException.class, call);
        assertSame(expected, failure.error().orElseThrow(() -> failure));
        assertEquals(expected.value(), failure.code());
        assertTrue(failure.getMessage().contains(expected.text()), failure.getMessage());
        assertFalse(expected.text().isBlank());
    }

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        byte[] content = "Grüße\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            int file = libc.openOrThrow(path("new"), NEW_FILE, 0640);
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, content);
            assertEquals(content.length, libc.writeOrThrow(file, bytes, content.length));
            libc.closeOrThrow(file);
            assertArrayEquals(content, Files.readAllBytes(folder.resolve("new")));
            assertEquals(
                    "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))));

            file = libc.openOrThrow(path("new"), OpenFlags.O_RDONLY, 0);
            MemorySegment buffer = arena.allocate(content.length + 10);
            assertEquals(content.length, libc.readOrThrow(file, buffer, buffer.byteSize()));
            assertEquals(-1, buffer.asSlice(0, content.length).mismatch(bytes));
            assertEquals(0, libc.readOrThrow(file, buffer, buffer.byteSize()), "end of file");
            assertThrows(IllegalArgumentException.class, () -> libc.read(0, buffer, buffer.byteSize() + 1));
            libc.closeOrThrow(file);
        }
    }

    @Test
    void positions() throws IOException {
        Files.writeString(folder.resolve("digits"), "0123456789");
        try (Arena arena = Arena.ofConfined()) {
            int file = libc.openOrThrow(path("digits"), OpenFlags.O_RDWR, 0);
            MemorySegment buffer = arena.allocate(4);
            assertEquals(7, libc.lseekOrThrow(file, 7, 0));
            assertEquals(3, libc.read(file, buffer, 4));
            assertEquals("789", Text.UTF8.read(buffer));
            assertEquals(9, libc.lseekOrThrow(file, -1, 2));
            assertEquals(5_000_000_000L, libc.lseekOrThrow(file, 5_000_000_000L, 0), "beyond 32 bits");
            assertEquals(5_000_000_001L, libc.lseek(file, 1, 1));
            assertFails(lseekError.EINVAL, () -> libc.lseekOrThrow(file, -1, 0));
            libc.closeOrThrow(file);
            assertFails(lseekError.EBADF, () -> libc.lseekOrThrow(file, 0, 0));
        }
    }

    @Test
    void failuresOfOpen() throws IOException {
        String missing = path("missing");
        assertEquals(-1, libc.open(missing, OpenFlags.O_RDONLY, 0));
        assertFails(openError.ENOENT, () -> libc.openOrThrow(missing, OpenFlags.O_RDONLY, 0));
        NativeException failure =
                assertThrows(NativeException.class, () -> libc.openOrThrow(missing, OpenFlags.O_RDONLY, 0));
        assertEquals("open: ENOENT (2): The file, or a directory in its path, does not exist.", failure.getMessage());
        Files.createFile(folder.resolve("there"));
        assertFails(openError.EEXIST, () -> libc.openOrThrow(path("there"), NEW_FILE, 0600));
        assertFails(openError.EISDIR, () -> libc.openOrThrow(folder.toString(), OpenFlags.O_WRONLY, 0));
        assertFails(openError.ENOTDIR, () -> libc.openOrThrow(path("there/below"), OpenFlags.O_RDONLY, 0));
        assertFails(openError.ENAMETOOLONG, () -> libc.openOrThrow(path("x".repeat(300)), OpenFlags.O_RDONLY, 0));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertFails(openError.ELOOP, () -> libc.openOrThrow(path("loop"), OpenFlags.O_RDONLY, 0));
    }

    @Test
    void failuresOnDescriptors() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(8);
            assertFails(readError.EBADF, () -> libc.readOrThrow(-1, buffer, 8));
            assertFails(writeError.EBADF, () -> libc.writeOrThrow(-1, buffer, 8));
            assertFails(closeError.EBADF, () -> libc.closeOrThrow(-1));
            int directory = libc.openOrThrow(folder.toString(), OpenFlags.O_DIRECTORY, 0);
            assertFails(readError.EISDIR, () -> libc.readOrThrow(directory, buffer, 8));
            libc.closeOrThrow(directory);
        }
    }

    @Test
    void pipes() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ends = arena.allocate(ValueLayout.JAVA_INT, 2);
            libc.pipeOrThrow(ends);
            int reader = ends.getAtIndex(ValueLayout.JAVA_INT, 0);
            int writer = ends.getAtIndex(ValueLayout.JAVA_INT, 1);
            MemorySegment sent = arena.allocateFrom("through the pipe");
            assertEquals(17, libc.write(writer, sent, 17));
            MemorySegment received = arena.allocate(32);
            assertEquals(17, libc.read(reader, received, 32));
            assertEquals("through the pipe", Text.UTF8.read(received));
            assertFails(lseekError.ESPIPE, () -> libc.lseekOrThrow(reader, 0, 0));
            libc.closeOrThrow(writer);
            assertEquals(0, libc.read(reader, received, 32));
            libc.closeOrThrow(reader);
            assertEquals(24, pipeError.EMFILE.value());
        }
    }

    @Test
    void directories() {
        libc.mkdirOrThrow(path("made"), 0700);
        assertTrue(Files.isDirectory(folder.resolve("made")));
        assertFails(mkdirError.EEXIST, () -> libc.mkdirOrThrow(path("made"), 0700));
        assertFails(mkdirError.ENOENT, () -> libc.mkdirOrThrow(path("no/made"), 0700));
        libc.mkdirOrThrow(path("made/inner"), 0700);
        assertFails(rmdirError.ENOTEMPTY, () -> libc.rmdirOrThrow(path("made")));
        libc.rmdirOrThrow(path("made/inner"));
        libc.rmdirOrThrow(path("made"));
        assertFalse(Files.exists(folder.resolve("made")));
        assertFails(rmdirError.ENOENT, () -> libc.rmdirOrThrow(path("made")));
    }

    @Test
    void names() throws IOException {
        Files.createFile(folder.resolve("grün"));
        assertEquals(0, libc.access(path("grün"), 4));
        libc.accessOrThrow(path("grün"), 0);
        libc.unlinkOrThrow(path("grün"));
        assertFalse(Files.exists(folder.resolve("grün")));
        assertFails(unlinkError.ENOENT, () -> libc.unlinkOrThrow(path("grün")));
        assertFails(unlinkError.EISDIR, () -> libc.unlinkOrThrow(folder.toString()));
        assertFails(accessError.ENOENT, () -> libc.accessOrThrow(path("grün"), 0));
    }

    @Test
    void currentDirectory() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(4096);
            libc.getcwdOrThrow(buffer, buffer.byteSize());
            assertEquals(Path.of("").toRealPath().toString(), Text.UTF8.read(buffer));
            assertFails(getcwdError.ERANGE, () -> libc.getcwdOrThrow(buffer, 2));
        }
    }
}
