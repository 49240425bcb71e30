package dev.docbind.ctype;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structure or union.
 *
 * @param name its name, null for an anonymous member
 * @param type its type
 * @param bits bit width of a bitfield, null for others
 * @param alignment explicit alignment in bytes, 0 for none, {@link #PACKED} where the member itself is packed
 * @param annotations annotations as written; empty where none
 * @param line its line in the file it stands in, from 1; 0 where it stands in none. Members are equal wherever they stand
 */
public record CField(
        @Nullable String name, CType type, @Nullable Integer bits, int alignment, String annotations, int line) {

    /** The alignment of a member that carries {@code __attribute__((packed))}. */
    public static final int PACKED = -1;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CField that
                && Objects.equals(name, that.name)
                && type.equals(that.type)
                && Objects.equals(bits, that.bits)
                && alignment == that.alignment
                && annotations.equals(that.annotations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, bits, alignment, annotations);
    }
}
