package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Objects;

/** Functions found by a lookup that the user gives. */
final class LookupSource implements SymbolSource {

    private final SymbolLookup lookup;

    LookupSource(SymbolLookup lookup) {
        this.lookup = Objects.requireNonNull(lookup, "lookup");
    }

    @Override
    public MemorySegment find(NativeSymbol symbol) {
        return lookup.find(symbol.name())
                .orElseThrow(() -> new MissingSymbolException(symbol, "the lookup given to load"));
    }
}
