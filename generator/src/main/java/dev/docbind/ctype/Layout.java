package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory layout of a structure or union for one target.
 *
 * @param size size in bytes, trailing padding included
 * @param alignment alignment in bytes
 * @param fields the members in order, anonymous ones included with a null name
 */
public record Layout(long size, long alignment, List<Field> fields) {

    /**
     * Where a member lies.
     *
     * @param name its name, null for an anonymous member
     * @param type its type
     * @param offset offset in bytes of the member, or of a bitfield's storage unit
     * @param size size in bytes of the member, or of a bitfield's storage unit; 0 for a flexible array
     * @param bitOffset first bit within the storage unit, counted from the least significant; -1 for no bitfield
     * @param bitWidth width in bits; -1 for no bitfield
     * @param nested the layout of a nested structure or union (also as array element), null for others
     */
    public record Field(
            @Nullable String name,
            CType type,
            long offset,
            long size,
            int bitOffset,
            int bitWidth,
            @Nullable Layout nested) {}
}
