package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.registry.HeaderTypes;
import dev.docbind.resolve.type.OutsideTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Structures as the Windows headers declare them: what is taken where a page prints a structure otherwise than every header
 * or lost a part of it. Nothing on a page has a say in these layouts, and each has the size that is known of the name.
 */
final class HeaderStructures {

    private final HeaderTypes headers;
    private final CParser parser;
    private final Layouts layouts;

    HeaderStructures(Target target, TypeTable builtin, HeaderTypes headers) {
        OutsideTypes scope = new OutsideTypes(builtin, SymbolIndex.of(List.of()), headers);
        this.headers = headers;
        this.parser = new CParser(target, scope);
        this.layouts = new Layouts(target, scope);
    }

    /**
     * A structure of the headers.
     *
     * @param definition what it holds
     * @param layout where that lies
     */
    record Known(CComposite definition, Layout layout) {

        /** Whether a page has the same members at the same places. */
        boolean same(Layout printed) {
            return layout.size() == printed.size()
                    && layout.alignment() == printed.alignment()
                    && places(layout).equals(places(printed));
        }

        private static List<String> places(Layout layout) {
            return layout.fields().stream()
                    .map(field -> field.name() + " " + field.offset() + " " + field.size() + " " + field.bitOffset()
                            + " " + field.bitWidth()
                            + (field.name() == null && field.nested() != null ? places(field.nested()) : ""))
                    .toList();
        }
    }

    /** The structure that the headers have under one of these names, when it has all members that a page prints. */
    @Nullable
    Known find(Collection<String> names, CComposite printed) {
        for (String name : names) {
            Known known = find(name);
            if (known != null && holds(known.definition(), printed)) {
                return known;
            }
        }
        return null;
    }

    /** The structure that the headers have under a name; null where they differ, or where it does not come to its size. */
    @Nullable
    Known find(String name) {
        Layouts.Extent extent = headers.extent(name);
        String members = headers.members(name);
        CComposite definition = extent == null || members == null ? null : read(members, extent.alignment());
        Layout layout = definition == null
                ? null
                : layouts.layout(new CType.Composite(definition)).value();
        boolean same = layout != null && layout.size() == extent.size() && layout.alignment() == extent.alignment();
        return same ? new Known(definition, layout) : null;
    }

    /** Reads a structure without name, packed as its alignment says. */
    private @Nullable CComposite read(String members, long packing) {
        String text = "#pragma pack(" + packing + ")\ntypedef " + members + " Read;";
        List<CDeclaration> declarations =
                parser.parse(text, SourceLocation.of("")).value();
        for (CDeclaration declaration : declarations == null ? List.<CDeclaration>of() : declarations) {
            if (declaration instanceof CDeclaration.Typedef typedef
                    && typedef.type() instanceof CType.Composite composite) {
                return placeless(composite.definition());
            }
        }
        return null;
    }

    /** The same without lines, which are those of another text. */
    static CComposite placeless(CComposite composite) {
        List<CField> fields = composite.fields().stream()
                .map(field -> new CField(
                        field.name(), placeless(field.type()), field.bits(), field.alignment(), field.annotations(), 0))
                .toList();
        return composite.withFields(fields);
    }

    private static CType placeless(CType type) {
        return switch (type) {
            case CType.Composite inner -> new CType.Composite(placeless(inner.definition()));
            case CType.Array array -> new CType.Array(placeless(array.element()), array.length(), array.lengthText());
            default -> type;
        };
    }

    /**
     * Whether a page means this structure: each member that it prints is there, by name or by the end of it. Two headers may
     * have different structures under one name.
     */
    private static boolean holds(CComposite known, CComposite printed) {
        List<String> own = names(known);
        List<String> wanted = names(printed);
        Set<String> exact = own.stream().filter(wanted::contains).collect(Collectors.toSet());
        boolean all = wanted.stream()
                .allMatch(name -> exact.contains(name)
                        || own.stream().anyMatch(other -> !exact.contains(other) && other.endsWith(name)));
        return all && !wanted.isEmpty() && exact.size() * 2 >= wanted.size();
    }

    /** The names of members in lower case, those of unnamed members among them. */
    private static List<String> names(CComposite composite) {
        List<String> names = new ArrayList<>();
        for (CField field : composite.fields()) {
            if (field.name() != null) {
                names.add(field.name().toLowerCase(Locale.ROOT));
            } else if (field.type() instanceof CType.Composite inner) {
                names.addAll(names(inner.definition()));
            }
        }
        return names;
    }
}
