package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Functions found in a table of function pointers. */
final class TableSource implements SymbolSource {

    private final MemorySegment table;

    TableSource(MemorySegment table) {
        this.table = Arena.ofAuto().allocate(table.byteSize(), ValueLayout.ADDRESS.byteAlignment());
        this.table.copyFrom(table);
    }

    @Override
    public MemorySegment find(NativeSymbol symbol) {
        if (symbol.offset() < 0) {
            throw new MissingSymbolException(symbol, "the table of function pointers, which has no member for it");
        }
        MemorySegment address = table.get(ValueLayout.ADDRESS_UNALIGNED, symbol.offset());
        if (address.address() == 0) {
            throw new MissingSymbolException(
                    symbol, "the table of function pointers, where " + symbol.member() + " is NULL");
        }
        return address;
    }
}
