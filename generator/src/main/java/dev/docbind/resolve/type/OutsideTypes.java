package dev.docbind.resolve.type;

import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.TypeScope;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.registry.HeaderTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declared types, and behind them what is known of a name without a declaration: that a page documents it as an
 * enumeration, a callback or a pointer, and what the headers have under it. For layouts, which need the room of a member
 * and not what is in it.
 */
public final class OutsideTypes implements TypeScope {

    private static final int LARGEST = 1 << 24;

    private final TypeScope declared;
    private final SymbolIndex symbols;
    private final HeaderTypes headers;

    /** Looks in these places, in this order. */
    public OutsideTypes(TypeScope declared, SymbolIndex symbols, HeaderTypes headers) {
        this.declared = declared;
        this.symbols = symbols;
        this.headers = headers;
    }

    /** What is declared, without what is known from elsewhere. */
    public TypeScope declared() {
        return declared;
    }

    @Override
    public @Nullable CType typedef(String name) {
        CType own = declared.typedef(name);
        CType documented = own == null ? documented(name) : own;
        if (documented != null) {
            return documented;
        }
        CType known = headers.typedef(name);
        Layouts.Extent array = known == null ? headers.array(name) : null;
        CType room = array == null ? known : units(array);
        return room == null && symbols.pointedTo(name) != null ? new CType.Pointer(new CType.Void(), false) : room;
    }

    private @Nullable CType documented(String name) {
        SymbolIndex.Entry entry = symbols.find(name);
        if (entry == null) {
            return null;
        }
        boolean pointer = entry.pointer();
        return switch (entry.kind()) {
            case ENUMERATION ->
                pointer ? new CType.Pointer(new CType.Void(), false) : new CType.Tagged(CType.TagKind.ENUM, name);
            case STRUCTURE, UNION -> pointer ? new CType.Pointer(new CType.Void(), false) : null;
            case CALLBACK -> new CType.Pointer(new CType.Void(), false);
            default -> null;
        };
    }

    @Override
    public @Nullable CType tagged(CType.TagKind kind, String tag) {
        CType own = declared.tagged(kind, tag);
        Layouts.Extent extent = own == null && kind != CType.TagKind.ENUM ? headers.extent(tag) : null;
        return extent == null ? own : room(tag, extent);
    }

    /** A structure of which only the room is known. */
    private static @Nullable CType room(String tag, Layouts.Extent extent) {
        CType units = units(extent);
        CField field = units == null ? null : new CField(null, units, null, 0, "", 0);
        return field == null ? null : new CType.Composite(new CComposite(false, tag, List.of(field), 0, false, 0));
    }

    /** An array that takes this room, null where no plain numbers are aligned so. */
    private static @Nullable CType units(Layouts.Extent extent) {
        BasicKind unit = switch ((int) extent.alignment()) {
            case 1 -> BasicKind.UCHAR;
            case 2 -> BasicKind.USHORT;
            case 4 -> BasicKind.UINT;
            case 8 -> BasicKind.ULLONG;
            default -> null;
        };
        if (unit == null || extent.size() > LARGEST) {
            return null;
        }
        long count = extent.size() / extent.alignment();
        return new CType.Array(new CType.Basic(unit), count, Long.toString(count));
    }

    @Override
    public @Nullable Long constant(String name) {
        Long own = declared.constant(name);
        return own == null ? headers.constant(name) : own;
    }
}
