package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.model.Source;
import dev.docbind.resolve.registry.HeaderTypes;
import dev.docbind.resolve.type.CompositeFinder;
import dev.docbind.resolve.type.OutsideTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What C++ structures inherit, put in front of their own members: that is where compilers place it, as long as nothing is
 * virtual. A structure that C code on the page makes another name of its base is that.
 */
final class Bases {

    private final CompositeFinder finder;
    private final Layouts layouts;
    private final OutsideTypes scope;
    private final HeaderTypes headers;
    private final HeaderStructures declared;

    Bases(CompositeFinder finder, Target target, OutsideTypes scope, HeaderTypes headers, HeaderStructures declared) {
        this.finder = finder;
        this.layouts = new Layouts(target, scope);
        this.scope = scope;
        this.headers = headers;
        this.declared = declared;
    }

    /** Whether code on the page shows the structure as a C++ class with a base, whose members are not printed. */
    boolean derived(Declaration.Structure page, CompositeFinder.Definition found) {
        return found.source() == Source.DECLARATION
                && page.page().code().stream()
                        .anyMatch(code -> found.names().stream()
                                .anyMatch(name -> code.text().contains("struct " + name + " : public ")));
    }

    /** The definition with the members of its bases, null where those are not known. */
    CompositeFinder.@Nullable Definition filled(Declaration.Structure page, CompositeFinder.Definition found) {
        CompositeFinder.Definition own = finder.derived(page);
        CType renamed = own == null ? finder.renamed(page) : null;
        CComposite whole = own != null && own.type() instanceof CType.Composite composite
                ? filled(composite.definition())
                : renamed == null ? null : base(renamed);
        if (whole == null) {
            return null;
        }
        CompositeFinder.Definition place = own == null ? found : own;
        return new CompositeFinder.Definition(
                new CType.Composite(whole), found.names(), place.location(), place.source(), place.rule());
    }

    private @Nullable CComposite filled(CComposite own) {
        List<CField> fields = new ArrayList<>();
        for (CField field : own.fields()) {
            boolean inherited = inherited(field);
            CComposite base = inherited ? base(field.type()) : null;
            if (inherited && base == null) {
                return null;
            }
            fields.add(base == null ? field : new CField(null, new CType.Composite(base), null, 0, "", 0));
        }
        return own.withFields(fields);
    }

    private static boolean inherited(CField field) {
        return field.name() == null && field.bits() == null && field.type() instanceof CType.Named;
    }

    /** The structure that is inherited: as the headers have it, or as a page declares it and no header contradicts. */
    private @Nullable CComposite base(CType type) {
        String name = type instanceof CType.Named named
                ? named.name()
                : type instanceof CType.Tagged tagged ? tagged.tag() : "";
        HeaderStructures.Known known = declared.find(name);
        if (known != null) {
            return known.definition();
        }
        CComposite composite = scope.declared().resolve(type) instanceof CType.Composite own ? own.definition() : null;
        Layout layout = composite == null
                ? null
                : layouts.layout(new CType.Composite(composite)).value();
        if (layout == null || composite.fields().stream().anyMatch(Bases::inherited)) {
            return null;
        }
        List<Layouts.Extent> extents = headers.extents(name);
        boolean agreed = extents.isEmpty() || extents.stream().anyMatch(extent -> extent.size() == layout.size());
        return agreed ? HeaderStructures.placeless(composite) : null;
    }
}
