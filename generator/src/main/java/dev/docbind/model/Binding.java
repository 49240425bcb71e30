package dev.docbind.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the native code of a function is found at run time. */
public sealed interface Binding {

    /**
     * An exported symbol.
     *
     * @param libraries candidate libraries in the order to try, as {@code Ws2_32.dll} or {@code libz.so.1}
     * @param symbol the exported name
     */
    record Symbol(List<String> libraries, String symbol) implements Binding {}

    /**
     * A member of a structure of function pointers handed out by the native side.
     *
     * @param table the structure, as {@code WSPUPCALLTABLE}
     * @param field the member
     */
    record TableMember(String table, String field) implements Binding {}

    /**
     * A slot of a COM interface's vtable.
     *
     * @param owner the interface
     * @param slot the index from 0, inherited methods counted
     * @param hiddenResult whether the address of the memory for the result follows {@code this} as an argument and comes
     *     back as the result: how Microsoft's C++ compiler returns every structure from a method
     */
    record VtableSlot(String owner, int slot, boolean hiddenResult) implements Binding {

        /** A slot of a method that returns as a C function does. */
        public VtableSlot(String owner, int slot) {
            this(owner, slot, false);
        }
    }

    /**
     * A callback: called by native code, not found by name.
     *
     * @param userData the parameter that carries the caller's context pointer, null where none is recognised
     */
    record Upcall(@Nullable String userData) implements Binding {}

    /**
     * No stub.
     *
     * @param why the reason
     */
    record None(Unbound why) implements Binding {}
}
