package dev.docbind.win32metadata;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.codecrete.windowsapi.metadata.Array;
import net.codecrete.windowsapi.metadata.Member;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.metadata.Type;

/** Writes structures and unions of the metadata with their nested ones in place, as headers have them. */
final class Structures {

    /** Structures that winnt.h aligns more strictly than their members, which the metadata does not say. */
    private static final Map<String, Integer> ALIGNED = Map.of(
            "M128A", 16,
            "XSAVE_FORMAT", 16,
            "SLIST_ENTRY", 16,
            "SLIST_HEADER", 16,
            "CONTEXT", 16,
            "MEMORY_BASIC_INFORMATION64", 16);

    private final Types types;

    Structures(Types types) {
        this.types = types;
    }

    /** The definition; none where it has no members, or bitfields, whose widths the reader does not give. */
    Optional<CType> composite(Struct struct) {
        return composite(struct, struct.nativeName(), Integer.MAX_VALUE);
    }

    /** Nested ones are packed at least as the outer one is, since headers say it for a stretch of text. */
    private Optional<CType> composite(Struct struct, String tag, int outer) {
        int packing = Math.min(struct.packageSize(), outer);
        List<CField> fields = new ArrayList<>();
        for (Member member : struct.members()) {
            if (member.value() != null) {
                continue; // a constant that belongs to the type
            }
            Optional<CType> type = member.isBitField() ? Optional.empty() : type(member.type(), packing);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            String name = anonymous(member) ? null : member.name();
            fields.add(new CField(name, type.get(), null, 0, "", 0));
        }
        String written = tag.isEmpty() ? null : tag;
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new CType.Composite(new CComposite(
                        struct.isUnion(), written, List.copyOf(fields), packing, false, ALIGNED.getOrDefault(tag, 0))));
    }

    private Optional<CType> type(Type type, int packing) {
        return switch (type) {
            case Struct nested when nested.isNested() -> composite(nested, "", packing);
            case Array array
            when array.itemType() instanceof Struct nested && nested.isNested() -> {
                long length = array.arrayLength();
                yield composite(nested, "", packing).map(item -> new CType.Array(item, length, Long.toString(length)));
            }
            default -> Optional.of(types.of(type));
        };
    }

    /** A member by which the metadata names what has no name in C. */
    private static boolean anonymous(Member member) {
        return member.type() instanceof Struct nested
                && nested.isNested()
                && member.name().startsWith("Anonymous");
    }
}
