package dev.docbind.resolve;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.Deducer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the declarations of a set of pages into a complete model: types with evidence, layouts, error contracts and
 * bindings. Never throws for bad input; what cannot be resolved stays unknown and is reported.
 */
public final class Resolver {

    private final Models models;

    /** A resolver with the models that ship with the tool. */
    public Resolver() {
        this(Models.load());
    }

    /** A resolver with models of its own, for training and measurement. */
    public Resolver(Models models) {
        this.models = models;
    }

    /**
     * Resolves all declarations together.
     *
     * @param declarations what the pages declare; the order does not matter
     * @param options target, policy, overlays and further C text
     * @return the model, always with a value
     */
    public Result<ApiModel> resolve(List<Declaration> declarations, ResolveOptions options) {
        List<Diagnostic> findings = new ArrayList<>();
        ApiModel model = new ModelBuilder(sorted(declarations), options, models, findings).build();
        return new Result<>(model, findings);
    }

    /** What weighs words for these declarations, so that a conclusion can be explained. */
    public Deducer deducer(List<Declaration> declarations, ResolveOptions options) {
        return new ModelBuilder(sorted(declarations), options, models, new ArrayList<>()).deducer();
    }

    private static List<Declaration> sorted(List<Declaration> declarations) {
        List<Declaration> sorted = new ArrayList<>(declarations);
        sorted.sort((a, b) -> {
            int byId = a.id().compareTo(b.id());
            return byId != 0 ? byId : a.page().location().compareTo(b.page().location());
        });
        return sorted;
    }
}
