package dev.docbind.hostile;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes pages through all stages in memory, before the guard has seen what comes out. May serve many threads. */
final class Road {

    private static final PlanOptions OPTIONS = PlanOptions.of("hostile.base");

    private final PageReader reader = new PageReader();
    private final PageExtractor extractor = new PageExtractor();
    private final Resolver resolver = new Resolver();

    /** The files that pages give together, none where they give no plan. */
    List<GeneratedFile> files(Map<String, String> textsByPath, Target target) {
        List<Declaration> declarations = new ArrayList<>();
        textsByPath.forEach((path, text) -> reader.read(path, text.getBytes(StandardCharsets.UTF_8))
                .optional()
                .map(page -> extractor.extract(page).value())
                .ifPresent(declarations::add));
        ApiModel model = resolver.resolve(declarations, ResolveOptions.of(target))
                .optional()
                .orElseThrow();
        EmissionPlan plan = Planner.plan(model, OPTIONS).value();
        return plan == null ? List.of() : JavaEmitter.emit(plan);
    }
}
