package dev.docbind.abi;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the generator makes of a directory of pages for 64-bit Windows, with declared signatures only.
 *
 * @param declarations what the pages declare
 * @param model the resolved model
 * @param files the generated Java files
 */
record GeneratedSources(List<Declaration> declarations, ApiModel model, List<GeneratedFile> files) {

    /** Takes all pages of a directory down the whole road. */
    static GeneratedSources of(Path directory) {
        SourceTree tree = value(SourceTree.list(directory));
        PageExtractor extractor = new PageExtractor();
        List<Declaration> declarations = new ArrayList<>();
        for (String path : tree.pages()) {
            Page page = tree.read(path).value();
            Declaration declaration =
                    page == null ? null : extractor.extract(page).value();
            if (declaration != null) {
                declarations.add(declaration);
            }
        }
        ResolveOptions options = ResolveOptions.of(Target.WINDOWS_X64).with(Policy.STRICT);
        ApiModel model = value(new Resolver().resolve(declarations, options));
        EmissionPlan plan = value(Planner.plan(model, PlanOptions.of("proof")));
        return new GeneratedSources(declarations, model, JavaEmitter.emit(plan));
    }

    private static <T> T value(Result<T> result) {
        if (result.value() == null) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        return result.value();
    }
}
