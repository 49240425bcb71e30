package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/** Where native functions are found. Implementations are thread-safe. */
@FunctionalInterface
public interface SymbolSource {

    /**
     * Finds a function.
     *
     * @param symbol what the documentation says about it
     * @return its address, never NULL
     * @throws MissingLibraryException if no documented library could be opened
     * @throws MissingSymbolException if the function is not there
     */
    MemorySegment find(NativeSymbol symbol);

    /**
     * The documented libraries, which users may override, see {@link MissingLibraryException}. Libraries are opened at
     * the first call that needs them.
     *
     * @return a source of its own
     */
    static SymbolSource libraries() {
        return new LibrarySource(Platform.current(), System::getProperty, System::getenv);
    }

    /**
     * A lookup of the user's.
     *
     * @param lookup maps names to addresses; thread-safe as lookups of the JDK are
     * @return a source that asks it
     */
    static SymbolSource lookup(SymbolLookup lookup) {
        return new LookupSource(lookup);
    }

    /**
     * A table of function pointers in memory, as the native side hands it out. The table is copied at once, because the
     * native side may reuse its memory; the functions must stay valid as long as the bindings are used.
     *
     * @param table the table, at least as large as its structure
     * @return a source that reads the copy
     */
    static SymbolSource table(NativeValue table) {
        return new TableSource(table.segment());
    }
}
