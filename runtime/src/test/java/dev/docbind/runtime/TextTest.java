package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strings go to native memory and come back. */
class TextTest {

    private static final List<String> STRINGS =
            List.of("", "a", "plain", "grüß dich", "日本語", "a\uD83D\uDE00b", "x".repeat(5000));

    @ParameterizedTest
    @EnumSource
    void roundTrips(Text encoding) {
        Charset ansi = Charset.forName(System.getProperty("native.encoding"));
        try (Arena arena = Arena.ofConfined()) {
            for (String string : STRINGS) {
                if (encoding == Text.ANSI && !ansi.newEncoder().canEncode(string)) {
                    continue;
                }
                MemorySegment copy = encoding.copy(arena, string, "text");
                assertEquals(string, encoding.read(copy));
                assertEquals(string, encoding.read(MemorySegment.ofAddress(copy.address())));
                MemorySegment field = arena.allocate(4 * string.length() + 4L);
                encoding.write(field, 0, field.byteSize(), string);
                assertEquals(string, encoding.read(field, 0, field.byteSize()));
            }
        }
    }

    @Test
    void nullIsNull() {
        assertNull(Text.UTF8.read(MemorySegment.NULL));
        assertNull(Text.UTF16.read(null));
    }

    @Test
    void aFieldWithoutEndIsReadToItsEnd() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment field = arena.allocate(8).fill((byte) 'x');
            assertEquals("xxxx", Text.UTF8.read(field, 2, 4));
            assertEquals("\u7878\u7878", Text.UTF16.read(field, 1, 5));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment field = arena.allocate(6);
            Text.UTF16.write(field, 0, 6, "ab");
            assertThrows(IllegalArgumentException.class, () -> Text.UTF16.write(field, 0, 6, "abc"));
            assertThrows(IllegalArgumentException.class, () -> Text.UTF8.write(field, 0, 6, "a\0"));
            assertEquals("ab", Text.UTF16.read(field, 0, 6));
        }
    }

    @Test
    void aLoneSurrogateIsRefusedOrKept() {
        try (Arena arena = Arena.ofConfined()) {
            assertThrows(IllegalArgumentException.class, () -> Text.UTF32.copy(arena, "\uD83D", "text"));
            assertEquals("?", Text.UTF8.read(Text.UTF8.copy(arena, "\uD83D", "text")));
            assertTrue(Text.UTF16.copy(arena, "\uD83D", "text").byteSize() >= 4);
        }
    }
}
