package dev.docbind.model;

import dev.docbind.declaration.DocumentedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a resolved structure or union.
 *
 * @param name its name; empty for an anonymous nested structure or union
 * @param type its type with evidence
 * @param offset offset in bytes within the enclosing structure or union; -1 without layout
 * @param size size in bytes; -1 without layout, 0 for a flexible array
 * @param bitOffset first bit of a bitfield within its storage unit; -1 for others
 * @param bitWidth width of a bitfield; -1 for others
 * @param nestedUnion whether a nested type is a union
 * @param nested the fields of a nested structure or union without name of its own; empty for others
 * @param inner the fields of a nested structure or union that has a name and that no page describes; empty for others
 * @param documentation the page's entry, null where only the declaration names it
 */
public record ModelField(
        String name,
        ResolvedType type,
        long offset,
        long size,
        int bitOffset,
        int bitWidth,
        boolean nestedUnion,
        List<ModelField> nested,
        List<ModelField> inner,
        @Nullable DocumentedField documentation) {

    /** A field whose type is no structure that only C text declares. */
    public ModelField(
            String name,
            ResolvedType type,
            long offset,
            long size,
            int bitOffset,
            int bitWidth,
            boolean nestedUnion,
            List<ModelField> nested,
            @Nullable DocumentedField documentation) {
        this(name, type, offset, size, bitOffset, bitWidth, nestedUnion, nested, List.of(), documentation);
    }
}
