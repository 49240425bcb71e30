package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How zero-terminated native strings are encoded. Immutable and thread-safe. */
public enum Text {
    /** UTF-8. */
    UTF8(1),
    /** UTF-16 in the machine's byte order, as {@code WCHAR} of Windows. */
    UTF16(2),
    /** UTF-32 in the machine's byte order, as {@code wchar_t} outside Windows. */
    UTF32(4),
    /** The ANSI code page of Windows; the native encoding elsewhere. */
    ANSI(1);

    private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final Charset NATIVE =
            Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8);

    private final int unit;

    Text(int unit) {
        this.unit = unit;
    }

    private Charset charset() {
        return switch (this) {
            case UTF8 -> StandardCharsets.UTF_8;
            case UTF16 -> LITTLE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            case UTF32 -> LITTLE ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_32BE;
            case ANSI -> NATIVE;
        };
    }

    /**
     * Copies a string to native memory.
     *
     * @param allocator whose memory to use
     * @param value the string
     * @param name how the parameter is called, for messages
     * @return the zero-terminated copy
     * @throws IllegalArgumentException if the string contains NUL, which would cut it off, or a character that the
     *     encoding lacks
     * @throws NullPointerException if the string is null
     */
    public MemorySegment copy(SegmentAllocator allocator, String value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        int nul = value.indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException(name + " contains NUL at index " + nul);
        }
        return switch (this) {
            case UTF16 -> utf16(allocator, value);
            case UTF8 -> utf8(allocator, value);
            case ANSI, UTF32 -> encoded(allocator, value, name);
        };
    }

    private static MemorySegment utf8(SegmentAllocator allocator, String value) {
        MemorySegment memory = allocator.allocate(3L * value.length() + 1, 1);
        memory.setString(0, value, StandardCharsets.UTF_8);
        return memory;
    }

    private static MemorySegment utf16(SegmentAllocator allocator, String value) {
        int length = value.length();
        MemorySegment memory = allocator.allocate(2L * length + 2, 2);
        for (int i = 0; i < length; i++) {
            memory.set(ValueLayout.JAVA_CHAR_UNALIGNED, 2L * i, value.charAt(i));
        }
        memory.set(ValueLayout.JAVA_CHAR_UNALIGNED, 2L * length, '\0');
        return memory;
    }

    private MemorySegment encoded(SegmentAllocator allocator, String value, String name) {
        byte[] bytes = encode(value, name);
        MemorySegment memory = allocator.allocate((long) bytes.length + unit, unit);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        memory.asSlice(bytes.length, unit).fill((byte) 0);
        return memory;
    }

    private byte[] encode(String value, String name) {
        try {
            ByteBuffer bytes = charset().newEncoder().encode(CharBuffer.wrap(value));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException lost) {
            throw new IllegalArgumentException(name + " contains a character that " + charset() + " lacks", lost);
        }
    }

    /**
     * The string at an address.
     *
     * @param pointer where it starts; its size limits the search for the end where it has one
     * @return the string; null for NULL
     */
    public String read(MemorySegment pointer) {
        if (pointer == null || pointer.address() == 0) {
            return null;
        }
        boolean sized = pointer.byteSize() != 0;
        return sized
                ? read(pointer, 0, pointer.byteSize())
                : Native.sized(pointer, Long.MAX_VALUE).getString(0, charset());
    }

    /**
     * The string in a field of fixed size, which ends at the first NUL or with the field.
     *
     * @param memory the memory of the structure or buffer
     * @param offset where the field starts, in bytes
     * @param size size of the field in bytes
     * @return the string
     */
    public String read(MemorySegment memory, long offset, long size) {
        long length = 0;
        while (length + unit <= size && !isZero(memory, offset + length)) {
            length += unit;
        }
        byte[] bytes = memory.asSlice(offset, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, charset());
    }

    private boolean isZero(MemorySegment memory, long offset) {
        return switch (unit) {
            case 1 -> memory.get(ValueLayout.JAVA_BYTE, offset) == 0;
            case 2 -> memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset) == 0;
            default -> memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset) == 0;
        };
    }

    /**
     * Writes a string to a field of fixed size and fills the rest with zeros.
     *
     * @param memory the memory of the structure or buffer
     * @param offset where the field starts, in bytes
     * @param size size of the field in bytes
     * @param value the string
     * @throws IllegalArgumentException if the string does not fit with its terminating zero, contains NUL, or a
     *     character that the encoding lacks
     */
    public void write(MemorySegment memory, long offset, long size, String value) {
        byte[] bytes = encode(value, "value");
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("value contains NUL at index " + value.indexOf('\0'));
        }
        if (bytes.length + unit > size) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" needs " + (bytes.length + unit) + " bytes, the field has " + size);
        }
        MemorySegment field = memory.asSlice(offset, size).fill((byte) 0);
        MemorySegment.copy(bytes, 0, field, ValueLayout.JAVA_BYTE, 0, bytes.length);
    }
}
