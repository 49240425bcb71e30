package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure or union definition.
 *
 * @param union whether it is a union
 * @param tag its tag, null where it has none
 * @param fields its members in order
 * @param packing {@code #pragma pack} in force, in bytes; 0 for none
 * @param packed whether {@code __attribute__((packed))} is given
 * @param alignment explicit alignment in bytes; 0 for none
 */
public record CComposite(
        boolean union, @Nullable String tag, List<CField> fields, int packing, boolean packed, int alignment) {

    /** The same with other members. */
    public CComposite withFields(List<CField> others) {
        return new CComposite(union, tag, others, packing, packed, alignment);
    }
}
