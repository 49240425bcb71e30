package dev.docbind.resolve;

import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.Deducer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the declarations of a set of pages into a complete model: types with evidence, layouts, error contracts and
 * bindings. Never throws for bad input; what cannot be resolved stays unknown and is reported. May serve many threads.
 */
public final class Resolver {

    private final Models models;
    private final Map<Target, TypeTable> builtin = new ConcurrentHashMap<>();

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
        return resolve(declarations, options, Lookups.NONE);
    }

    /** The same, and tells how the pages depend on each other. */
    public Result<ApiModel> resolve(List<Declaration> declarations, ResolveOptions options, Lookups lookups) {
        List<Diagnostic> findings = new ArrayList<>();
        ApiModel model = builder(declarations, options, findings, lookups).build();
        return new Result<>(model, findings);
    }

    /** What weighs words for these declarations, so that a conclusion can be explained. */
    public Deducer deducer(List<Declaration> declarations, ResolveOptions options) {
        return builder(declarations, options, new ArrayList<>(), Lookups.NONE).deducer();
    }

    /** The built-in names of a target are read once, for they are more text than most sets of pages. */
    private ModelBuilder builder(
            List<Declaration> declarations, ResolveOptions options, List<Diagnostic> findings, Lookups lookups) {
        TypeTable names = builtin.computeIfAbsent(options.target(), TypeTable::builtin);
        return new ModelBuilder(sorted(declarations), options, models, names, findings, lookups);
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
