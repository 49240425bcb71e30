package dev.docbind.emit;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.output.OutputGuard;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The road from pages to files in memory, for tests. */
final class Generated {

    private static final Resolver RESOLVER = new Resolver();

    private final ApiModel model;
    private final EmissionPlan plan;
    private final List<GeneratedFile> files;

    private Generated(ApiModel model, PlanOptions options) {
        this.model = model;
        this.plan = Objects.requireNonNull(Planner.plan(model, options).value());
        this.files = JavaEmitter.emit(plan);
    }

    static Generated of(Path directory, Target target, Predicate<String> accepted) {
        SourceTree tree =
                Objects.requireNonNull(SourceTree.list(directory).value()).only(accepted);
        PageExtractor extractor = new PageExtractor();
        List<Declaration> declarations = tree.pages().parallelStream()
                .map(tree::read)
                .map(result -> result.value())
                .filter(Objects::nonNull)
                .map(page -> extractor.extract(page).value())
                .filter(Objects::nonNull)
                .toList();
        return of(declarations, target);
    }

    static Generated of(List<Declaration> declarations, Target target) {
        ApiModel model = Objects.requireNonNull(
                RESOLVER.resolve(declarations, ResolveOptions.of(target)).value());
        return new Generated(model, PlanOptions.of("com.acme.win"));
    }

    static Generated of(ApiModel model) {
        return new Generated(model, PlanOptions.of("com.acme.win"));
    }

    ApiModel model() {
        return model;
    }

    EmissionPlan plan() {
        return plan;
    }

    List<GeneratedFile> files() {
        return files;
    }

    List<String> guardFindings() {
        return OutputGuard.check(files).stream().map(Object::toString).toList();
    }

    String text(String simpleName) {
        return files.stream()
                .filter(f -> f.path().endsWith("/" + simpleName + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }
}
