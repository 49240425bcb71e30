package dev.docbind.runtime;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.function.Function;

/**
 * The base of generated COM interfaces: a pointer to an object whose methods stand in a table. Owns one reference, which
 * closing gives up; a second close and every use after it is refused. As thread-safe as the object itself; a close that
 * meets running calls takes effect when the last of them returns.
 */
public abstract non-sealed class ComObject implements UsableObject, AutoCloseable {

    private static final AddressLayout VTABLE = Native.pointerTo(ValueLayout.ADDRESS);
    private static final int QUERY_INTERFACE = 0;
    private static final int ADD_REF = 1;
    private static final int RELEASE = 2;

    private final MemorySegment pointer;
    private final UseCount uses = new UseCount();

    /** Loaded when first needed. */
    private static final class Calls {
        static final MethodHandle COUNT =
                Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        static final MethodHandle QUERY = Downcalls.plain(FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Takes over a reference.
     *
     * @param pointer the interface pointer
     * @throws NullPointerException if it is NULL
     */
    protected ComObject(MemorySegment pointer) {
        if (pointer.address() == 0) {
            throw new NullPointerException("interface pointer must not be NULL");
        }
        this.pointer = Native.sized(pointer, ValueLayout.ADDRESS.byteSize());
    }

    /**
     * Asks the object for another interface.
     *
     * @param <T> the interface
     * @param iid the interface's identifier
     * @param view the interface's constructor
     * @return the interface, which owns a reference of its own
     * @throws NativeException if the object does not have it
     * @throws IllegalStateException if this is closed
     */
    public final <T extends ComObject> T queryInterface(Guid iid, Function<MemorySegment, T> view) {
        Objects.requireNonNull(view, "view");
        MemorySegment self = acquire();
        try (Scratch scratch = Scratch.open()) {
            PointerOut result = new PointerOut(scratch);
            int status = (int)
                    Calls.QUERY.invokeExact(method(self, QUERY_INTERFACE), self, iid.copy(scratch), result.segment());
            if (status < 0) {
                throw new NativeException("QueryInterface", status, null);
            }
            return view.apply(result.get());
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        } finally {
            release();
        }
    }

    /**
     * Adds a reference, for native code that takes one over.
     *
     * @return the count as the object reports it, for diagnosis only
     * @throws IllegalStateException if this is closed
     */
    public final int addReference() {
        MemorySegment self = acquire();
        try {
            return (int) Calls.COUNT.invokeExact(method(self, ADD_REF), self);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        } finally {
            release();
        }
    }

    /**
     * Gives the reference up, or has the last running call do so.
     *
     * @throws IllegalStateException if it was closed before
     */
    @Override
    public final void close() {
        if (uses.close(this)) {
            free();
        }
    }

    /**
     * Whether closing began.
     *
     * @return whether calls are refused
     */
    public final boolean isClosed() {
        return uses.isClosed();
    }

    /**
     * Begins a call.
     *
     * @return the interface pointer
     * @throws IllegalStateException if this is closed
     */
    protected final MemorySegment acquire() {
        uses.acquire(this);
        return pointer;
    }

    /** Ends a call. */
    protected final void release() {
        if (uses.release()) {
            free();
        }
    }

    /**
     * The address of a method.
     *
     * @param self the interface pointer
     * @param slot index in the table of methods, inherited ones counted
     * @return the address
     */
    protected static MemorySegment method(MemorySegment self, int slot) {
        return self.get(VTABLE, 0).getAtIndex(ValueLayout.ADDRESS, slot);
    }

    private void free() {
        try {
            int ignored = (int) Calls.COUNT.invokeExact(method(pointer, RELEASE), pointer);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }
}
