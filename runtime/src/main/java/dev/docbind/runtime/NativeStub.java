package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;

/**
 * The base of generated stubs: keeps the addresses of an interface's functions, each found at its first call. The
 * addresses belong to the instance, so several libraries live side by side; a function that is not found throws at
 * each call until it is found and leaves the others alone. Where a lookup of the user's belongs to an arena, calls after
 * the arena's end are refused; closing it while a call runs is the user's to avoid. Thread-safe: two threads that race to
 * find a function find the same one.
 */
public abstract class NativeStub {

    private final SymbolSource source;

    /** Numbers and not segments: the compiler then sees that nothing must be checked or kept alive. 0 is not found. */
    private final long[] addresses;

    /** Functions whose library the user may close, asked at each call whether it is still open. */
    private final MemorySegment[] closeable;

    /**
     * Makes a stub that has found nothing yet.
     *
     * @param source where the functions are found
     * @param functions how many functions there are
     * @param level the {@linkplain RuntimeVersion level} of the runtime the stub was generated for
     * @throws RuntimeVersionException if this runtime does not serve that level
     */
    protected NativeStub(SymbolSource source, int functions, int level) {
        RuntimeVersion.check(getClass(), level);
        this.source = source;
        this.addresses = new long[functions];
        this.closeable = new MemorySegment[functions];
    }

    /**
     * What the documentation says about a function; asked at its first call only.
     *
     * @param slot index of the function
     * @return its facts
     */
    protected abstract NativeSymbol symbol(int slot);

    /**
     * The address of a function, found if it has not been.
     *
     * @param slot index of the function
     * @return its address
     * @throws MissingLibraryException if no documented library could be opened
     * @throws MissingSymbolException if the library does not have the function
     * @throws IllegalStateException if the library was found by a lookup whose arena has ended
     */
    protected final MemorySegment address(int slot) {
        long address = addresses[slot];
        return MemorySegment.ofAddress(address != 0 ? address : find(slot));
    }

    private long find(int slot) {
        MemorySegment known = closeable[slot];
        MemorySegment found = known != null ? known : source.find(symbol(slot));
        if (found.scope().equals(MemorySegment.NULL.scope())) {
            addresses[slot] = found.address();
        } else if (found.scope().isAlive()) {
            closeable[slot] = found;
        } else {
            throw new IllegalStateException(symbol(slot).name() + ": its library is closed");
        }
        return found.address();
    }
}
