package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.Lookups;
import dev.docbind.resolve.Resolver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes models of specs directories: reads them, forms units, resolves each, and leaves pages with errors out. */
final class Models {

    private final Progress progress;
    private final Request request;
    private final Lookups lookups;
    private final Set<Diagnostic> findings = new LinkedHashSet<>();
    private final SortedSet<String> broken = new TreeSet<>();
    private final Resolver resolver = new Resolver();
    private boolean refused;
    private boolean selected;

    Models(Progress progress, Request request) {
        this(progress, request, Lookups.NONE);
    }

    /** Makes them, and hears how pages depend on each other. */
    Models(Progress progress, Request request, Lookups lookups) {
        this.progress = progress;
        this.request = request;
        this.lookups = lookups;
    }

    ModelRun make() {
        List<Specs> all = new SpecsReader(progress, request).readAll();
        all.forEach(this::collect);
        List<UnitModel> models = refused ? List.of() : models(all);
        int pages = all.stream().mapToInt(specs -> specs.pages().size()).sum();
        boolean selfContained =
                all.stream().allMatch(specs -> specs.configuration().selfContained());
        return new ModelRun(models, pages, broken, sorted(), hashes(all), selfContained, selected, refused);
    }

    private static Map<String, String> hashes(List<Specs> all) {
        Map<String, String> hashes = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            for (SpecPage page : all.get(number).pages()) {
                if (page.declaration() != null) {
                    hashes.put(
                            number + "/" + page.path(),
                            page.declaration().page().hash());
                }
            }
        }
        return hashes;
    }

    private void collect(Specs specs) {
        findings.addAll(specs.findings());
        refused |= hasError(specs.findings());
        for (SpecPage page : specs.pages()) {
            findings.addAll(page.diagnostics());
            if (page.broken()) {
                broken.add(page.path());
            }
        }
    }

    private List<UnitModel> models(List<Specs> all) {
        Map<String, Settings> settings = new HashMap<>();
        all.forEach(specs -> specs.pages().forEach(page -> settings.put(page.path(), page.settings())));
        Selector selector = new Selector(settings);
        selected = selector.selects();
        List<Unit> units = Units.of(all, request.overrides());
        List<UnitModel> models = new ArrayList<>();
        progress.begin("resolving", units.size());
        for (Unit unit : units) {
            ApiModel reduced = Selection.of(model(unit), selector);
            Unit.Key key = unit.key();
            models.add(new UnitModel(
                    reduced,
                    unit.declarations(),
                    unit.options(),
                    key.basePackage(),
                    key.pageAddress(),
                    key.fileHeader(),
                    key.moduleName()));
            progress.step();
        }
        progress.end();
        reportUnmatched(units, selector);
        return List.copyOf(models);
    }

    /** Resolves a unit; pages in which that shows errors are left out and the rest is resolved again. */
    private ApiModel model(Unit unit) {
        Result<ApiModel> first = resolver.resolve(unit.declarations(), unit.options(), lookups);
        findings.addAll(first.diagnostics());
        Set<String> faulty = new TreeSet<>();
        for (Diagnostic finding : first.diagnostics()) {
            if (finding.severity() == Severity.ERROR) {
                faulty.add(finding.location().file());
            }
        }
        unit.overlays()
                .forEach(overlay -> refused |= faulty.remove(overlay.location().file()));
        unit.sidecars().forEach(sidecar -> refused |= faulty.remove(sidecar.file()));
        broken.addAll(faulty);
        Result<ApiModel> last =
                faulty.isEmpty() ? first : resolver.resolve(unit.without(faulty).declarations(), unit.options());
        return last.optional().orElseGet(() -> Selection.none(unit.key().target()));
    }

    /** A name asked for on the command line that is nowhere is a mistake worth stopping for. */
    private void reportUnmatched(List<Unit> units, Selector selector) {
        List<String> includes = request.overrides().includes();
        if (includes == null) {
            return;
        }
        Set<String> names = new TreeSet<>();
        for (Unit unit : units) {
            unit.declarations()
                    .forEach(declaration -> names.addAll(Selector.names(
                            declaration.id(),
                            declaration.page().uid(),
                            declaration.page().location().file(),
                            declaration.page().requirements().libraries())));
        }
        for (String pattern : includes) {
            if (!selector.matches(List.of(pattern), List.copyOf(names))) {
                refused = true;
                findings.add(Diagnostic.error(
                        "select.unmatched",
                        SourceLocation.of(""),
                        "Nothing is called " + pattern + ".",
                        Nearest.hint(pattern, names)));
            }
        }
    }

    private List<Diagnostic> sorted() {
        return sorted(findings);
    }

    /** Findings by place, as a run tells them. */
    static List<Diagnostic> sorted(Collection<Diagnostic> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Diagnostic::location)
                        .thenComparing(Diagnostic::severity)
                        .thenComparing(Diagnostic::id)
                        .thenComparing(Diagnostic::message))
                .toList();
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
