package dev.docbind.ctype;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which {@code #pragma pack} is in force where.
 *
 * @param changes the packing in bytes from a token index on; 0 for none
 */
record Packing(NavigableMap<Integer, Integer> changes) {

    /** No packing anywhere. */
    static final Packing NONE = new Packing(java.util.Collections.emptyNavigableMap());

    int at(int token) {
        Map.Entry<Integer, Integer> entry = changes.floorEntry(token);
        return entry == null ? 0 : entry.getValue();
    }

    static Packing collecting() {
        return new Packing(new TreeMap<>());
    }
}
