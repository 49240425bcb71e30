package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.gethostnameError;
import dev.docbind.bindings.libc.setenvError;
import dev.docbind.bindings.libc.unsetenvError;
import dev.docbind.bindings.libc.utsname;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.Text;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Strings in and out of the C library. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LibcStringsTest {

    private final Libc libc = Libc.load();

    @Test
    void processIds() {
        assertEquals(ProcessHandle.current().pid(), libc.getpid());
        assertEquals(ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L), libc.getppid());
    }

    @Test
    void theEnvironmentIsThatOfTheProcess() {
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            assertEquals(variable.getValue(), libc.getenv(variable.getKey()), variable.getKey());
        }
        assertNull(libc.getenv("DOCBIND_SURELY_NOT_SET"));
    }

    @Test
    void environmentVariablesComeAndGo() {
        assertEquals(0, libc.setenv("DOCBIND_TEST", "grün", 1));
        assertEquals("grün", libc.getenv("DOCBIND_TEST"));
        assertEquals(0, libc.setenv("DOCBIND_TEST", "rot", 0));
        assertEquals("grün", libc.getenv("DOCBIND_TEST"));
        libc.unsetenvOrThrow("DOCBIND_TEST");
        assertNull(libc.getenv("DOCBIND_TEST"));
        assertEquals(-1, libc.setenv("A=B", "", 1));
        NativeException failure = assertThrows(NativeException.class, () -> libc.setenvOrThrow("A=B", "", 1));
        assertSame(setenvError.EINVAL, failure.error().orElseThrow());
        failure = assertThrows(NativeException.class, () -> libc.unsetenvOrThrow(""));
        assertSame(unsetenvError.EINVAL, failure.error().orElseThrow());
        assertEquals("unsetenv", failure.function());
        assertEquals(22, failure.code());
    }

    @Test
    void hostName() throws IOException {
        String expected = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(65);
            libc.gethostnameOrThrow(name, name.byteSize());
            assertEquals(expected, Text.UTF8.read(name));
            NativeException failure = assertThrows(NativeException.class, () -> libc.gethostnameOrThrow(name, 1));
            assertSame(gethostnameError.ENAMETOOLONG, failure.error().orElseThrow());
            assertThrows(IllegalArgumentException.class, () -> libc.gethostname(name, 66), "longer than the buffer");
        }
    }

    @Test
    void systemNames() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            utsname names = new utsname(arena);
            libc.unameOrThrow(names);
            assertEquals(System.getProperty("os.name"), names.sysname());
            assertEquals(System.getProperty("os.version"), names.release());
            assertEquals(Files.readString(Path.of("/proc/sys/kernel/hostname")).strip(), names.nodename());
            assertEquals(Files.readString(Path.of("/proc/sys/kernel/version")).strip(), names.version());
            assertEquals(
                    Files.readString(Path.of("/proc/sys/kernel/domainname")).strip(), names.domainname());
            assertEquals("x86_64", names.machine());
        }
    }

    @Test
    void lengthsAndOrder() {
        for (String text : new String[] {"", "a", "grüße", "\u20ac\ud83c\udf0d"}) {
            assertEquals(text.getBytes(StandardCharsets.UTF_8).length, libc.strlen(text));
        }
        assertEquals(0, libc.strcmp("same", "same"));
        assertTrue(libc.strcmp("a", "b") < 0);
        assertTrue(libc.strcmp("ü", "z") > 0, "bytes are compared as unsigned numbers");
        assertThrows(NullPointerException.class, () -> libc.strlen(null));
        assertThrows(IllegalArgumentException.class, () -> libc.strlen("cut\0off"));
    }

    @Test
    void errorTexts() {
        assertEquals("No such file or directory", libc.strerror(2));
        assertEquals("Unknown error 4711", libc.strerror(4711));
    }
}
