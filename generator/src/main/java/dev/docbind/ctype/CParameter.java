package dev.docbind.ctype;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a C declaration.
 *
 * @param name its name, null where the declaration gives none
 * @param type its type, arrays already turned into pointers
 * @param annotations SAL and IDL annotations as written, as {@code _In_opt_} or {@code in, optional}; empty where none
 */
public record CParameter(@Nullable String name, CType type, String annotations) {}
