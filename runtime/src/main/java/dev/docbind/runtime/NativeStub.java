package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;

/**
 * The base of generated stubs: keeps the addresses of an interface's functions, each found at its first call. The
 * addresses belong to the instance, so several libraries live side by side; a function that is not found throws at
 * each call until it is found and leaves the others alone. Thread-safe: two threads that race to find a function find
 * the same one.
 */
public abstract class NativeStub {

    private final MemorySegment[] addresses;
    private final SymbolSource source;

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
        this.addresses = new MemorySegment[functions];
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
     */
    protected final MemorySegment address(int slot) {
        MemorySegment address = addresses[slot];
        return address != null ? address : find(slot);
    }

    private MemorySegment find(int slot) {
        MemorySegment found = source.find(symbol(slot));
        addresses[slot] = found;
        return found;
    }
}
