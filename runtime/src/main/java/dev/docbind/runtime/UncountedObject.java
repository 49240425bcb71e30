package dev.docbind.runtime;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The base of generated interfaces that do not inherit from {@code IUnknown}: a pointer to an object whose methods stand in
 * a table, with no method to count references. The object lives as long as its documentation says; a call after that is
 * the caller's to avoid. As thread-safe as the object itself.
 */
public abstract non-sealed class UncountedObject implements UsableObject {

    private static final AddressLayout TABLE = Native.pointerTo(ValueLayout.ADDRESS);

    private final MemorySegment pointer;

    /**
     * Views an object.
     *
     * @param pointer the interface pointer
     * @throws NullPointerException if it is NULL
     */
    protected UncountedObject(MemorySegment pointer) {
        if (pointer.address() == 0) {
            throw new NullPointerException("interface pointer must not be NULL");
        }
        this.pointer = Native.sized(pointer, ValueLayout.ADDRESS.byteSize());
    }

    /**
     * The object.
     *
     * @return the interface pointer
     */
    protected final MemorySegment pointer() {
        return pointer;
    }

    /**
     * The address of a method.
     *
     * @param self the interface pointer
     * @param slot index in the table of methods, inherited ones counted
     * @return the address
     */
    protected static MemorySegment method(MemorySegment self, int slot) {
        return self.get(TABLE, 0).getAtIndex(ValueLayout.ADDRESS, slot);
    }
}
