package dev.docbind.tool;

import dev.docbind.config.Configuration;
import dev.docbind.config.ConfigurationLoader;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.javadoc.LinkResolver;
import dev.docbind.model.ApiModel;
import dev.docbind.output.OutputGuard;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes anew what belongs to a few changed pages, from them and from the pages that their names lead to. The outcome is
 * only used where it is sure to be that of a run over all pages: where every page that was resolved gave what it gave
 * then, in types, names and links, so that nothing but words of the changed pages can differ.
 */
final class PartialRun {

    private static final int ROUNDS = 40;

    private final Request request;
    private final PageMemory memory;
    private final Set<String> changed;
    private final PartialPages pages;
    private final Resolver resolver = new Resolver();
    private final Set<Diagnostic> findings = new LinkedHashSet<>();

    private PartialRun(Request request, PageMemory memory, Set<String> changed, PartialPages pages) {
        this.request = request;
        this.memory = memory;
        this.changed = changed;
        this.pages = pages;
    }

    /**
     * Makes what belongs to changed pages.
     *
     * @param request what was asked for
     * @param memory what is remembered of all pages
     * @param tree the files of the only specs directory
     * @param changed the paths of the pages that changed
     * @param hashes the hashes of the other pages by path
     * @return what was made; null where a run over all pages is needed
     */
    static @Nullable Partial make(
            Request request, PageMemory memory, SourceTree tree, Set<String> changed, Map<String, String> hashes) {
        Result<Configuration> configuration = ConfigurationLoader.load(tree, List.of(), List.of());
        if (configuration.value() == null || hasError(configuration.diagnostics())) {
            return null;
        }
        SpecsReader reader = new SpecsReader(Progress.NONE, request);
        PartialPages pages = new PartialPages(memory, hashes, reader, tree, configuration.value());
        if (!pages.add(changed)) {
            return null;
        }
        return new PartialRun(request, memory, changed, pages).run(tree, configuration.value());
    }

    private @Nullable Partial run(SourceTree tree, Configuration configuration) {
        LinkResolver links = null;
        for (int round = 0; round < ROUNDS; round++) {
            Specs specs = new Specs(tree.root(), configuration, pages.pages(), List.of());
            List<Unit> units = Units.of(List.of(specs), request.overrides());
            if (units.size() != 1) {
                return null;
            }
            Unit unit = units.getFirst();
            ApiModel model = resolve(unit);
            if (model == null) {
                return null;
            }
            if (!pages.complete()) {
                if (!pages.load()) {
                    return null;
                }
                continue;
            }
            links = links == null ? new LinkResolver(memory.links()) : links;
            Partial made = emit(unit, model, links);
            if (pages.complete()) {
                return made;
            }
            if (!pages.load()) {
                return null;
            }
        }
        return null;
    }

    /** The model of the pages that are to be resolved, with what only all pages together give. */
    private @Nullable ApiModel resolve(Unit unit) {
        findings.clear();
        for (SpecPage page : pages.pages()) {
            findings.addAll(page.diagnostics());
        }
        ResolveOptions options =
                new ResolveOptions(unit.key().target(), unit.key().policy(), List.of(), List.of(), memory.libraries());
        Result<ApiModel> result = resolver.resolve(unit.declarations(), options, pages);
        findings.addAll(result.diagnostics());
        ApiModel own = result.value();
        if (own == null || hasError(result.diagnostics())) {
            return null;
        }
        long pageless = own.structures().stream()
                .filter(structure -> structure.declaration() == null)
                .count();
        if (pageless != memory.pageless().size()) {
            return null;
        }
        return new ApiModel(
                own.target(),
                own.functions(),
                own.callbacks(),
                own.structures(),
                own.enumerations(),
                own.interfaces(),
                memory.handles(),
                own.tables(),
                own.ioctls(),
                own.headers());
    }

    private @Nullable Partial emit(Unit unit, ApiModel model, LinkResolver links) {
        Unit.Key key = unit.key();
        PlanOptions options = new PlanOptions(key.basePackage(), key.pageAddress(), key.fileHeader());
        EmissionPlan plan = Planner.plan(model, options, pages::resolved).value();
        if (plan == null) {
            return null;
        }
        PartialTypes own = PartialTypes.of(plan, changed);
        List<GeneratedFile> types = JavaEmitter.emit(plan, own.types(), links);
        List<Partial.Shared> members = new ArrayList<>();
        for (PartialTypes.Shared shared : own.shared()) {
            GeneratedFile file =
                    JavaEmitter.emit(plan, List.of(shared.type()), links).getFirst();
            members.add(new Partial.Shared(file, shared.methods(), shared.whole()));
        }
        List<Declaration> declarations = unit.declarations().stream()
                .filter(page -> changed.contains(PageMemory.path(page)))
                .toList();
        boolean sure =
                own.covers(changed) && sameFacts(unit, model) && sameNames(plan) && guarded(plan, types, members);
        return sure ? new Partial(declarations, ownFindings(), types, members) : null;
    }

    /** Whether each page that was resolved gave what it gave among all pages. */
    private boolean sameFacts(Unit unit, ApiModel model) {
        Map<Declaration, Long> facts = ResolvedFacts.of(model);
        return unit.declarations().stream()
                .filter(pages::wanted)
                .allMatch(page -> facts.getOrDefault(page, 0L) == pages.resolvedBefore(page));
    }

    /** Whether the changed pages, and the types that were resolved with them, have the Java names they had. */
    private boolean sameNames(EmissionPlan plan) {
        List<LinkResolver.Entry> now = new ArrayList<>(JavaEmitter.linkTargets(plan));
        now.removeIf(entry -> entry.page().isEmpty() || !changed.contains(entry.page()) && !ofType(entry.id()));
        Set<String> concerned = new TreeSet<>();
        now.forEach(entry -> concerned.add(entry.page()));
        Set<LinkResolver.Entry> before = new HashSet<>();
        for (LinkResolver.Entry entry : memory.links()) {
            if (concerned.contains(entry.page())) {
                before.add(entry);
            }
        }
        Set<String> linked = new TreeSet<>();
        for (LinkResolver.Entry entry : now) {
            boolean borrowed = entry.id().kind() == ApiKind.INTERFACE && !declares(entry);
            if (!borrowed && !before.contains(entry)) {
                return false;
            }
            linked.add(entry.page());
        }
        return memory.links().stream()
                .allMatch(entry -> !changed.contains(entry.page()) || linked.contains(entry.page()));
    }

    /** Whether an interface has a page of its own, and does not just appear on one of a method. */
    private boolean declares(LinkResolver.Entry entry) {
        return pages.pages().stream()
                .anyMatch(page ->
                        page.path().equals(entry.page()) && page.declaration() instanceof Declaration.Interface);
    }

    private static boolean ofType(ApiId id) {
        return switch (id.kind()) {
            case STRUCTURE, UNION, ENUMERATION, CALLBACK, INTERFACE, CLASS -> true;
            default -> false;
        };
    }

    private boolean guarded(EmissionPlan plan, List<GeneratedFile> types, List<Partial.Shared> members) {
        Set<String> packages = new TreeSet<>(plan.packages());
        memory.links().forEach(entry -> packages.add(entry.packageName()));
        List<GeneratedFile> all = new ArrayList<>(types);
        members.forEach(one -> {
            all.add(one.file());
            packages.add(one.file().outline().packageName());
        });
        return OutputGuard.check(all, packages).isEmpty();
    }

    private List<Diagnostic> ownFindings() {
        return findings.stream()
                .filter(found -> changed.contains(found.location().file()))
                .toList();
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
