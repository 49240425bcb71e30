package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeScope;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import dev.docbind.resolve.registry.HeaderTypes;
import dev.docbind.resolve.type.CompositeFinder;
import dev.docbind.resolve.type.OutsideTypes;
import dev.docbind.resolve.type.TypeResolver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Resolves structures and unions: a layout where C text declares one, otherwise an opaque structure with its words. */
final class StructureResolver {

    private final CompositeFinder finder;
    private final TypeResolver types;
    private final Layouts layouts;
    private final OutsideTypes scope;
    private final HeaderTypes headers;
    private final HeaderStructures declared;
    private final Bases bases;
    private final Predicate<String> documented;

    StructureResolver(
            CompositeFinder finder,
            TypeResolver types,
            Target target,
            OutsideTypes scope,
            HeaderTypes headers,
            HeaderStructures declared,
            Predicate<String> documented) {
        this.finder = finder;
        this.types = types;
        this.layouts = new Layouts(target, scope);
        this.scope = scope;
        this.headers = headers;
        this.declared = declared;
        this.bases = new Bases(finder, target, scope, headers, declared);
        this.documented = documented;
    }

    Result<ModelStructure> resolve(Declaration.Structure page) {
        CompositeFinder.Definition found = finder.composite(page);
        boolean derived = found != null && bases.derived(page, found);
        CompositeFinder.Definition filled = derived ? bases.filled(page, found) : null;
        CompositeFinder.Definition definition = filled == null ? found : filled;
        if (definition == null || !(definition.type() instanceof CType.Composite composite)) {
            return Result.of(opaque(
                    page, List.of(), "nothing declares its layout", page.page().location()));
        }
        Result<Layout> computed = layouts.layout(composite);
        Layout layout = computed.value();
        String doubt = derived && filled == null
                ? "it is derived from another structure"
                : doubt(page, composite.definition(), layout, definition);
        if (doubt == null && layout != null) {
            return Result.of(known(page, composite.definition(), layout, definition));
        }
        String why = doubt == null ? StructureFindings.why(computed) : doubt;
        HeaderStructures.Known own =
                printed(definition) ? declared.find(names(page, definition), composite.definition()) : null;
        if (own != null && layout != null && own.same(layout)) {
            return Result.of(known(page, composite.definition(), layout, definition));
        }
        Diagnostic finding = StructureFindings.unclaimed(page, definition, doubt != null, why, own != null);
        if (own != null) {
            return new Result<>(ofHeaders(page, definition, own, why), List.of(finding));
        }
        List<ModelField> fields = unplaced(composite.definition(), definition, page);
        return new Result<>(opaque(page, fields, why, definition.location()), List.of(finding));
    }

    /** Whether the page itself declares the structure, and not somebody who knows better. */
    private static boolean printed(CompositeFinder.Definition definition) {
        return definition.source() == Source.DECLARATION && !definition.rule().endsWith("sidecar");
    }

    /** The structure of the headers; the evidence says why it is not that of the page. */
    private ModelStructure ofHeaders(
            Declaration.Structure page, CompositeFinder.Definition printed, HeaderStructures.Known known, String why) {
        SourceLocation header = SourceLocation.of(page.id().header());
        Origin origin = new Origin(Source.HEADER, ModelStructure.OF_HEADERS, header, true);
        Evidence evidence = new Evidence(origin.source(), origin.rule(), header, why, 1);
        return known(page, known.definition(), known.layout(), printed.names(), origin, evidence);
    }

    private @Nullable String doubt(
            Declaration.Structure page,
            CComposite composite,
            @Nullable Layout layout,
            CompositeFinder.Definition definition) {
        boolean confirmed = layout != null && confirmed(page, layout, definition);
        String doubt = StructureDoubts.of(page, composite, definition, confirmed);
        if (doubt != null || layout == null) {
            return doubt;
        }
        String contradiction = StructureDoubts.of(composite, layout, definition);
        return contradiction == null ? disputed(page, layout, definition) : contradiction;
    }

    /** What page and headers say differently; of sources that disagree none is believed. */
    private @Nullable String disputed(
            Declaration.Structure page, Layout layout, CompositeFinder.Definition definition) {
        List<Layouts.Extent> known = headers(page, definition);
        boolean agreed = known.isEmpty() || confirmed(page, layout, definition);
        return agreed || definition.source() != Source.DECLARATION
                ? null
                : "as printed it takes " + layout.size() + " bytes, in the headers "
                        + known.getFirst().size();
    }

    /** Whether a source of facts about headers has the structure with this size. */
    private boolean confirmed(Declaration.Structure page, Layout layout, CompositeFinder.Definition definition) {
        return headers(page, definition).stream().anyMatch(extent -> extent.size() == layout.size());
    }

    private List<Layouts.Extent> headers(Declaration.Structure page, CompositeFinder.Definition definition) {
        return names(page, definition).stream()
                .flatMap(name -> headers.extents(name).stream())
                .distinct()
                .toList();
    }

    private static Set<String> names(Declaration.Structure page, CompositeFinder.Definition definition) {
        Set<String> names = new LinkedHashSet<>(definition.names());
        names.add(page.id().name());
        return names;
    }

    private ModelStructure known(
            Declaration.Structure page, CComposite composite, Layout layout, CompositeFinder.Definition definition) {
        Origin origin = Origin.of(definition);
        Evidence evidence = new Evidence(
                origin.source(), origin.rule(), origin.location(), page.id().name(), 1);
        return known(page, composite, layout, definition.names(), origin, evidence);
    }

    private ModelStructure known(
            Declaration.Structure page,
            CComposite composite,
            Layout layout,
            List<String> names,
            Origin origin,
            Evidence evidence) {
        Set<String> aliases = new LinkedHashSet<>(names);
        aliases.addAll(page.page().aliases());
        ApiKind kind = composite.union() ? ApiKind.UNION : ApiKind.STRUCTURE;
        ApiId id =
                new ApiId(kind, page.id().header(), page.id().owner(), page.id().name());
        return new ModelStructure(
                id,
                page,
                SymbolIndex.preferredName(page),
                List.copyOf(aliases),
                layout.size(),
                layout.alignment(),
                fields(composite, layout, "", origin, page.fields(), 0),
                evidence);
    }

    /** A structure that no page describes, as sidecar files declare it; null where they do not, or not fully. */
    @Nullable
    ModelStructure undocumented(ApiId id) {
        CompositeFinder.Definition definition = finder.outside(id.name());
        if (definition == null || !(definition.type() instanceof CType.Composite composite)) {
            return builtin(id);
        }
        return of(id, composite, definition);
    }

    /** A structure that everybody uses, of the built-in tables. */
    private @Nullable ModelStructure builtin(ApiId id) {
        TypeScope declared = scope.declared();
        for (CType name : List.of(
                new CType.Named(id.name()),
                new CType.Tagged(CType.TagKind.STRUCT, id.name()),
                new CType.Tagged(CType.TagKind.UNION, id.name()))) {
            if (declared.resolve(name) instanceof CType.Composite composite) {
                SourceLocation place = SourceLocation.of(id.header());
                return of(
                        id,
                        composite,
                        new CompositeFinder.Definition(
                                composite, List.of(), place, Source.HEADER, "declaration.builtin"));
            }
        }
        return null;
    }

    private @Nullable ModelStructure of(ApiId id, CType.Composite composite, CompositeFinder.Definition definition) {
        Layout layout = layouts.layout(composite).value();
        if (layout == null) {
            return null;
        }
        Evidence evidence = new Evidence(definition.source(), definition.rule(), definition.location(), id.name(), 1);
        ApiKind kind = composite.definition().union() ? ApiKind.UNION : ApiKind.STRUCTURE;
        return new ModelStructure(
                new ApiId(kind, id.header(), id.owner(), id.name()),
                null,
                id.name(),
                definition.names(),
                layout.size(),
                layout.alignment(),
                fields(composite.definition(), layout, "", Origin.of(definition), List.of(), 0),
                evidence);
    }

    private List<ModelField> fields(
            CComposite composite,
            Layout layout,
            String prefix,
            Origin origin,
            List<DocumentedField> documented,
            int depth) {
        List<ModelField> fields = new ArrayList<>();
        for (int i = 0; i < layout.fields().size(); i++) {
            Layout.Field field = layout.fields().get(i);
            String name = field.name() == null ? "" : field.name();
            CComposite inline = inline(field.type());
            CComposite named = inline == null ? named(field.type()) : null;
            Layout nested = field.nested();
            boolean open = inline != null && nested != null && depth < 32;
            boolean inside = named != null && nested != null && depth < 32;
            String inner = name.isEmpty() ? prefix : prefix + name + ".";
            fields.add(new ModelField(
                    name,
                    types.declared(field.type(), origin.source(), origin.rule(), origin.member(composite, i)),
                    field.offset(),
                    field.size(),
                    field.bitOffset(),
                    field.bitWidth(),
                    inline != null && inline.union() || named != null && named.union(),
                    open ? fields(inline, nested, inner, origin, documented, depth + 1) : List.of(),
                    inside ? fields(named, nested, inner, origin.elsewhere(), List.of(), depth + 1) : List.of(),
                    documentation(prefix + name, documented)));
        }
        return List.copyOf(fields);
    }

    private static @Nullable CComposite inline(CType type) {
        return switch (type) {
            case CType.Composite composite -> composite.definition();
            case CType.Array array -> inline(array.element());
            default -> null;
        };
    }

    /** The definition behind the name of a structure that no page describes. */
    private @Nullable CComposite named(CType type) {
        return switch (type) {
            case CType.Array array -> named(array.element());
            case CType.Named name -> documented.test(name.name()) ? null : composite(name);
            case CType.Tagged tagged -> documented.test(tagged.tag()) ? null : composite(tagged);
            default -> null;
        };
    }

    private @Nullable CComposite composite(CType name) {
        return scope.resolve(name) instanceof CType.Composite composite ? composite.definition() : null;
    }

    private static @Nullable DocumentedField documentation(String path, List<DocumentedField> documented) {
        String wanted = path.toLowerCase(Locale.ROOT);
        DocumentedField byTail = null;
        for (DocumentedField field : documented) {
            String own = field.path().toLowerCase(Locale.ROOT);
            if (own.equals(wanted)) {
                return field;
            }
            boolean tail = own.endsWith("." + wanted) || wanted.endsWith("." + own);
            byTail = tail && byTail == null ? field : byTail;
        }
        return byTail;
    }

    private List<ModelField> unplaced(
            CComposite composite, CompositeFinder.Definition definition, Declaration.Structure page) {
        List<ModelField> fields = new ArrayList<>();
        for (CField field : composite.fields()) {
            String name = field.name() == null ? "" : field.name();
            ResolvedType type =
                    types.declared(field.type(), definition.source(), definition.rule(), definition.location());
            fields.add(
                    new ModelField(name, type, -1, -1, -1, -1, false, List.of(), documentation(name, page.fields())));
        }
        return List.copyOf(fields);
    }

    private static ModelStructure opaque(
            Declaration.Structure page, List<ModelField> declared, String why, SourceLocation location) {
        List<ModelField> fields = declared.isEmpty() ? documented(page) : declared;
        Evidence evidence = new Evidence(Source.DEFAULT, "opaque", location, why, 0);
        return new ModelStructure(
                page.id(), page, SymbolIndex.preferredName(page), page.page().aliases(), -1, -1, fields, evidence);
    }

    private static List<ModelField> documented(Declaration.Structure page) {
        List<ModelField> fields = new ArrayList<>();
        for (DocumentedField field : page.fields()) {
            SourceLocation location = page.page().location().atLine(field.line());
            Evidence evidence = new Evidence(Source.DEFAULT, "undeclared", location, field.path(), 0);
            ResolvedType type = new ResolvedType(new NativeType.Unknown(), "", evidence, null);
            fields.add(new ModelField(field.path(), type, -1, -1, -1, -1, false, List.of(), field));
        }
        return List.copyOf(fields);
    }
}
