package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * A GUID, as interface and class identifiers are.
 *
 * @param uuid the same 128 bits in their written order
 */
public record Guid(UUID uuid) {

    private static final ValueLayout.OfLong BIG_ENDIAN =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final long SIZE = 16;

    /**
     * Reads the written form.
     *
     * @param text as {@code 00000000-0000-0000-C000-000000000046}, in braces or not
     * @return the GUID
     * @throws IllegalArgumentException if it is not one
     */
    public static Guid of(String text) {
        boolean braces = text.startsWith("{") && text.endsWith("}");
        return new Guid(UUID.fromString(braces ? text.substring(1, text.length() - 1) : text));
    }

    /**
     * Reads the structure.
     *
     * @param memory at least 16 bytes
     * @return the GUID
     */
    public static Guid read(MemorySegment memory) {
        long high = (long) memory.get(ValueLayout.JAVA_INT_UNALIGNED, 0) << 32
                | (memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, 4) & 0xffffL) << 16
                | memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, 6) & 0xffffL;
        return new Guid(new UUID(high, memory.get(BIG_ENDIAN, 8)));
    }

    /**
     * Writes the structure.
     *
     * @param allocator whose memory to use
     * @return 16 bytes
     */
    public MemorySegment copy(SegmentAllocator allocator) {
        MemorySegment memory = allocator.allocate(SIZE, Integer.BYTES);
        long high = uuid.getMostSignificantBits();
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, 0, (int) (high >>> 32));
        memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, 4, (short) (high >>> 16));
        memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, 6, (short) high);
        memory.set(BIG_ENDIAN, 8, uuid.getLeastSignificantBits());
        return memory;
    }
}
