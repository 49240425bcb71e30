package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bitfields of every place and width, beside neighbours that must stay as they are. */
class BitsTest {

    @Test
    void everyPlaceAndWidth() {
        Random random = new Random(7);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(16);
            for (int size : new int[] {1, 2, 4, 8}) {
                for (int width = 1; width <= 8 * size; width++) {
                    for (int bit = 0; bit + width <= 8 * size; bit++) {
                        check(memory, size, bit, width, random);
                    }
                }
            }
        }
    }

    private static void check(MemorySegment memory, int size, int bit, int width, Random random) {
        long before = random.nextLong();
        long value = random.nextLong();
        memory.set(ValueLayout.JAVA_LONG_UNALIGNED, 3, before);
        Bits.set(memory, 3, size, bit, width, value);
        long after = memory.get(ValueLayout.JAVA_LONG_UNALIGNED, 3);
        long mask = width == 64 ? -1 : (1L << width) - 1 << bit;
        assertEquals(before & ~mask, after & ~mask);
        long expected = width == 64 ? value : value & (1L << width) - 1;
        assertEquals(expected, Bits.get(memory, 3, size, bit, width));
        long signed = width < 64 && (expected >> width - 1 & 1) == 1 ? expected - (1L << width) : expected;
        assertEquals(signed, Bits.getSigned(memory, 3, size, bit, width));
    }
}
