package dev.docbind.runtime;

import java.util.List;

/**
 * What the documentation says about where a function is found.
 *
 * @param name the exported name
 * @param libraries the documented libraries in the order to try; empty where the page names none
 * @param minimum the documented minimum version; empty where not stated
 * @param member the member of a table of function pointers that holds it; empty where it is in none
 * @param offset offset of that member in bytes; -1 where it is in none
 */
public record NativeSymbol(String name, List<String> libraries, String minimum, String member, long offset) {

    /** Keeps its own copy of the list. */
    public NativeSymbol {
        libraries = List.copyOf(libraries);
    }

    /**
     * A function exported by a library.
     *
     * @param name the exported name
     * @param minimum the documented minimum version; empty where not stated
     * @param libraries the documented libraries in the order to try
     * @return the facts
     */
    public static NativeSymbol exported(String name, String minimum, String... libraries) {
        return new NativeSymbol(name, List.of(libraries), minimum, "", -1);
    }

    /**
     * A function handed out in a table of function pointers.
     *
     * @param name the function's name
     * @param minimum the documented minimum version; empty where not stated
     * @param member the table's member, as {@code WSPUPCALLTABLE.lpWPUCloseThread}
     * @param offset offset of the member in bytes
     * @return the facts
     */
    public static NativeSymbol inTable(String name, String minimum, String member, long offset) {
        return new NativeSymbol(name, List.of(), minimum, member, offset);
    }
}
