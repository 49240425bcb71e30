package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;

/** What structures and out-parameters have in common: memory of at least their size. Access is not synchronised. */
abstract class NativeMemory implements NativeValue {

    private final MemorySegment segment;

    /**
     * Views memory.
     *
     * @param memory at least {@code size} bytes, or a pointer without size as native code gives it, which is taken to
     *     point to a value of this type
     * @param size size of the value in bytes
     * @throws IllegalArgumentException if the memory is too small, NULL or on the Java heap
     */
    protected NativeMemory(MemorySegment memory, long size) {
        if (memory.byteSize() >= size && memory.isNative()) {
            this.segment = memory;
        } else if (memory.byteSize() == 0 && memory.address() != 0 && memory.isNative()) {
            this.segment = Native.sized(memory, size);
        } else {
            throw new IllegalArgumentException(getClass().getSimpleName() + " needs " + size
                    + " bytes of native memory, this has " + memory.byteSize()
                    + (memory.isNative() ? memory.address() == 0 ? " at NULL" : "" : " on the Java heap"));
        }
    }

    @Override
    public final MemorySegment segment() {
        return segment;
    }
}
