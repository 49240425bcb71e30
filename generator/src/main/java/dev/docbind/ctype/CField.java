package dev.docbind.ctype;

import org.jspecify.annotations.Nullable;

/**
 * A member of a structure or union.
 *
 * @param name its name, null for an anonymous member
 * @param type its type
 * @param bits bit width of a bitfield, null for others
 * @param alignment explicit alignment in bytes, 0 for none, {@link #PACKED} where the member itself is packed
 * @param annotations annotations as written; empty where none
 * @param line line within the source text, from 1
 */
public record CField(
        @Nullable String name, CType type, @Nullable Integer bits, int alignment, String annotations, int line) {

    /** The alignment of a member that carries {@code __attribute__((packed))}. */
    public static final int PACKED = -1;
}
