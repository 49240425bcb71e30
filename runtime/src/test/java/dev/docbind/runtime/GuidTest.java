package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** GUIDs lie in memory as Windows lays them. */
class GuidTest {

    @Test
    void writtenAndRead() {
        Guid guid = Guid.of("{12345678-9ABC-DEF0-0102-030405060708}");
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = guid.copy(arena);
            assertArrayEquals(
                    HexFormat.of().parseHex("78563412bc9af0de0102030405060708"), memory.toArray(ValueLayout.JAVA_BYTE));
            assertEquals(guid, Guid.read(memory));
        }
        assertThrows(IllegalArgumentException.class, () -> Guid.of("12345678"));
    }
}
