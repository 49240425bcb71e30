package dev.docbind.resolve;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import dev.docbind.resolve.bind.Binder;
import dev.docbind.resolve.bind.Passing;
import dev.docbind.resolve.bind.Tables;
import dev.docbind.resolve.bind.Vtables;
import dev.docbind.resolve.error.CodeFinder;
import dev.docbind.resolve.error.CodeValues;
import dev.docbind.resolve.error.ContractReader;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.registry.FactRegistry;
import dev.docbind.resolve.registry.HeaderTypes;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.CompositeFinder;
import dev.docbind.resolve.type.Deducer;
import dev.docbind.resolve.type.OutsideTypes;
import dev.docbind.resolve.type.SignatureFinder;
import dev.docbind.resolve.type.TypeMapper;
import dev.docbind.resolve.type.TypeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of resolution: holds what all parts share, and builds the model from it. */
final class ModelBuilder {

    private final List<Declaration> declarations;
    private final ResolveOptions options;
    private final List<Diagnostic> findings;
    private final Overlays overlays;
    private final TypeTable builtin;
    private final CTexts texts;
    private final Layouts layouts;
    private final CParser parser;
    private final HeaderTypes headers;
    private final OutsideTypes outside;
    private final Deducer deducer;
    private final FunctionResolver functions;
    private final CompositeFinder composites;
    private final TypeResolver types;
    private final CodeValues values;
    private final Lookups lookups;
    private final SymbolIndex symbols;
    private final Models models;

    ModelBuilder(
            List<Declaration> declarations,
            ResolveOptions options,
            Models models,
            TypeTable builtin,
            List<Diagnostic> findings,
            Lookups lookups) {
        this.declarations = declarations;
        this.models = models;
        this.lookups = lookups;
        this.options = options;
        this.findings = findings;
        this.overlays = new Overlays(options.overlays(), declarations, findings);
        List<CodeText> outside = new ArrayList<>(options.sidecars());
        outside.addAll(overlays.texts());
        this.builtin = builtin;
        this.texts = corrected(outside, builtin);
        findings.addAll(texts.findings());
        this.parser = new CParser(options.target(), texts.table());
        this.layouts = new Layouts(options.target(), texts.table());
        this.symbols = SymbolIndex.of(declarations, lookups::declared);
        this.headers = HeaderTypes.of(options.target());
        this.outside = new OutsideTypes(texts.table(), symbols, headers);
        this.types = new TypeResolver(new TypeMapper(texts.table(), symbols, options.target(), headers), parser);
        this.deducer = new Deducer(new TypeMapper(texts.table(), symbols, options.target()), models);
        this.functions = new FunctionResolver(new SignatureFinder(texts), types, deducer);
        this.composites = new CompositeFinder(texts);
        this.values = new CodeValues(
                ErrorPages.values(declarations, overlays), FactRegistry.of(options.target()), lookups::declared);
    }

    /** All C text; where overlays give fields another type, the structures are declared anew before all others. */
    private CTexts corrected(List<CodeText> outside, TypeTable builtin) {
        CTexts read = new CTexts(declarations, outside, builtin, lookups::declared);
        List<CodeText> fields = FieldOverlays.texts(
                declarations, overlays, new CompositeFinder(read), new CParser(options.target(), read.table()));
        if (fields.isEmpty()) {
            return read;
        }
        fields.addAll(outside);
        return new CTexts(declarations, fields, builtin, lookups::declared);
    }

    Deducer deducer() {
        return deducer;
    }

    ApiModel build() {
        List<ModelStructure> structures = structures();
        List<ModelFunction> all = functions(structures);
        List<ModelEnumeration> enumerations = new ArrayList<>();
        EnumerationResolver resolver = new EnumerationResolver(composites, parser);
        each(Declaration.Enumeration.class).forEach(page -> enumerations.add(resolver.resolve(page)));
        List<ModelTable> tables = each(Declaration.Constants.class).stream()
                .map(page -> ErrorPages.table(page, values))
                .toList();
        each(Declaration.Ioctl.class).forEach(page -> lookups.resolved(Offers.header(page)));
        each(Declaration.Header.class).forEach(page -> lookups.resolved(Offers.header(page)));
        List<ModelInterface> interfaces = new Interfaces(vtables()).of(each(Declaration.Interface.class), all);
        findings.addAll(new OverlayCheck(options.overlays(), new OverlayTypes(texts.table(), parser, declarations))
                .of(all, structures, enumerations, tables));
        if (lookups.collects()) {
            Offers offers = new Offers(texts, structures, enumerations);
            declarations.forEach(page -> lookups.offered(page, offers.of(page)));
        }
        return new ApiModel(
                options.target(),
                ofKinds(all, ApiKind.FUNCTION, ApiKind.MACRO),
                ofKinds(all, ApiKind.CALLBACK),
                withPageless(structures, all),
                List.copyOf(enumerations),
                interfaces,
                Handles.of(all, builtin),
                tables,
                each(Declaration.Ioctl.class),
                each(Declaration.Header.class));
    }

    /** The structures of pages and those that functions use all the same. */
    private List<ModelStructure> withPageless(List<ModelStructure> structures, List<ModelFunction> all) {
        List<Lookups.Pageless> known = lookups.pageless();
        if (known == null) {
            return OpaqueStructures.and(ValueStructures.and(structures, all, this::undocumented), all);
        }
        List<ModelStructure> whole = new ArrayList<>(structures);
        for (Lookups.Pageless one : known) {
            ModelStructure made = one.opaque() ? OpaqueStructures.of(one.id()) : undocumented(one.id());
            if (made != null) {
                whole.add(made);
            }
        }
        whole.sort((a, b) -> a.id().compareTo(b.id()));
        return List.copyOf(whole);
    }

    private static List<ModelFunction> ofKinds(List<ModelFunction> all, ApiKind... kinds) {
        List<ApiKind> wanted = List.of(kinds);
        return all.stream().filter(f -> wanted.contains(f.id().kind())).toList();
    }

    private List<ModelStructure> structures() {
        StructureResolver resolver = structureResolver();
        List<ModelStructure> structures = new ArrayList<>();
        for (Declaration.Structure page : each(Declaration.Structure.class)) {
            Result<ModelStructure> result = resolver.resolve(page);
            findings.addAll(result.diagnostics());
            result.optional().ifPresent(structures::add);
        }
        return List.copyOf(structures);
    }

    /** A structure that no page describes, as sidecar files or built-in tables declare it. */
    private @Nullable ModelStructure undocumented(ApiId id) {
        return structureResolver().undocumented(id);
    }

    private StructureResolver structureResolver() {
        HeaderStructures declared = new HeaderStructures(options.target(), builtin, headers);
        return new StructureResolver(composites, types, options.target(), outside, headers, declared, this::documented);
    }

    private boolean documented(String structure) {
        SymbolIndex.Entry entry = symbols.find(structure);
        return entry != null && (entry.kind() == ApiKind.STRUCTURE || entry.kind() == ApiKind.UNION);
    }

    private List<ModelFunction> functions(List<ModelStructure> structures) {
        Binder binder = new Binder(
                options.policy(),
                Gates.load(models.headers()),
                new Tables(structures, lookups::resolved),
                vtables(),
                passing(structures));
        ContractReader contracts = new ContractReader(new CodeFinder(values));
        List<ModelFunction> all = new ArrayList<>();
        List<Declaration.Function> pages = each(Declaration.Function.class);
        List<FunctionResolver.Resolved> signatures = Siblings.settle(
                pages,
                pages.stream()
                        .map(page -> functions.resolve(page, overlays.of(page)))
                        .toList());
        for (int i = 0; i < pages.size(); i++) {
            Declaration.Function page = pages.get(i);
            neighbours(page);
            FunctionResolver.Resolved resolved = signatures.get(i);
            List<String> libraries = overlays.libraries(page, options.libraries());
            all.add(new ModelFunction(
                    page,
                    resolved.parameters(),
                    resolved.variadic(),
                    resolved.returns(),
                    overlays.contract(page, contracts.read(page, resolved.returns(), resolved.parameters())),
                    libraries,
                    page.page().requirements().minimumClient(),
                    binder.bind(page, resolved, libraries)));
        }
        return all;
    }

    /** The pages that have a part in what becomes of a function: its variants, and the page of its interface. */
    private void neighbours(Declaration.Function page) {
        lookups.resolved(Offers.family(page));
        String owner = page.id().owner();
        if (owner != null) {
            lookups.resolved(owner);
        }
    }

    /** Finds structures by the names that declarations use. */
    private Passing passing(List<ModelStructure> structures) {
        Map<String, ModelStructure> named = new HashMap<>();
        structures.forEach(structure -> named.putIfAbsent(structure.name(), structure));
        structures.forEach(structure -> structure.aliases().forEach(alias -> named.putIfAbsent(alias, structure)));
        return new Passing(name -> {
            lookups.resolved(name);
            ModelStructure known = named.get(name);
            return known == null ? undocumented(new ApiId(ApiKind.STRUCTURE, "", null, name)) : known;
        });
    }

    private Vtables vtables() {
        List<CDeclaration> all = new ArrayList<>();
        texts.outside().forEach(piece -> all.add(piece.declaration()));
        Set<String> based = new HashSet<>();
        for (Declaration declaration : declarations) {
            texts.of(declaration).forEach(piece -> {
                all.add(piece.declaration());
                based.add(piece.declaration().name());
            });
        }
        texts.outside().forEach(piece -> based.remove(piece.declaration().name()));
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Interface page
                    && !page.base().isBlank()) {
                based.add(page.id().name());
            }
        }
        return new Vtables(all, options.target().rules(), based, lookups::declared);
    }

    private <T extends Declaration> List<T> each(Class<T> type) {
        return declarations.stream()
                .filter(type::isInstance)
                .filter(lookups::wanted)
                .map(type::cast)
                .toList();
    }
}
