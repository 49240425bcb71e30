package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Reads and writes bitfields. Writing one reads the storage unit it shares with others, so it is not atomic. */
public final class Bits {

    private Bits() {}

    /**
     * Reads an unsigned bitfield.
     *
     * @param memory the structure's memory
     * @param offset offset of the storage unit in bytes
     * @param size size of the storage unit in bytes: 1, 2, 4 or 8
     * @param bit first bit, counted from the least significant
     * @param width width in bits, 1 to 64
     * @return the value, zero-extended
     */
    public static long get(MemorySegment memory, long offset, int size, int bit, int width) {
        return unit(memory, offset, size) >>> bit & mask(width);
    }

    /**
     * Reads a signed bitfield.
     *
     * @param memory the structure's memory
     * @param offset offset of the storage unit in bytes
     * @param size size of the storage unit in bytes: 1, 2, 4 or 8
     * @param bit first bit, counted from the least significant
     * @param width width in bits, 1 to 64
     * @return the value, sign-extended
     */
    public static long getSigned(MemorySegment memory, long offset, int size, int bit, int width) {
        return get(memory, offset, size, bit, width) << 64 - width >> 64 - width;
    }

    /**
     * Writes a bitfield; bits that do not fit are cut off, as in C.
     *
     * @param memory the structure's memory
     * @param offset offset of the storage unit in bytes
     * @param size size of the storage unit in bytes: 1, 2, 4 or 8
     * @param bit first bit, counted from the least significant
     * @param width width in bits, 1 to 64
     * @param value the value
     */
    public static void set(MemorySegment memory, long offset, int size, int bit, int width, long value) {
        long mask = mask(width) << bit;
        long unit = unit(memory, offset, size) & ~mask | value << bit & mask;
        switch (size) {
            case 1 -> memory.set(ValueLayout.JAVA_BYTE, offset, (byte) unit);
            case 2 -> memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, (short) unit);
            case 4 -> memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) unit);
            default -> memory.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, unit);
        }
    }

    private static long unit(MemorySegment memory, long offset, int size) {
        return switch (size) {
            case 1 -> memory.get(ValueLayout.JAVA_BYTE, offset);
            case 2 -> memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset);
            case 4 -> memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
            default -> memory.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
        };
    }

    private static long mask(int width) {
        return -1L >>> 64 - width;
    }
}
