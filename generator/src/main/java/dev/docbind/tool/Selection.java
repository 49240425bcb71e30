package dev.docbind.tool;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelStructure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reduces a model to what is asked for and what that needs. */
final class Selection {

    private final ApiModel model;
    private final Selector selector;
    private final Set<String> needed = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Selection(ApiModel model, Selector selector) {
        this.model = model;
        this.selector = selector;
    }

    /** The part of a model that is asked for, with everything it needs; the model itself where all is. */
    static ApiModel of(ApiModel model, Selector selector) {
        return selector.selects() ? new Selection(model, selector).reduced() : model;
    }

    /** A model of nothing. */
    static ApiModel none(Target target) {
        return new ApiModel(
                target, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private ApiModel reduced() {
        List<ModelFunction> functions =
                model.functions().stream().filter(this::asked).toList();
        functions.forEach(this::need);
        model.callbacks().stream().filter(this::asked).forEach(this::need);
        model.structures().stream().filter(this::asked).forEach(structure -> need(structure.name()));
        model.enumerations().stream()
                .filter(one -> one.declaration() != null && asked(one.declaration()))
                .forEach(one -> need(one.name()));
        model.interfaces().stream()
                .filter(this::asked)
                .forEach(one -> need(one.id().name()));
        close();
        return new ApiModel(
                model.target(),
                functions,
                model.callbacks().stream()
                        .filter(one ->
                                needed(one.id().name(), one.declaration().page().aliases()))
                        .toList(),
                model.structures().stream()
                        .filter(one -> needed(one.name(), one.aliases()))
                        .toList(),
                model.enumerations().stream()
                        .filter(one -> needed(one.name(), one.aliases()))
                        .toList(),
                model.interfaces().stream()
                        .filter(one -> needed.contains(one.id().name()))
                        .toList(),
                model.handles().stream()
                        .filter(one -> needed.contains(one.name()))
                        .toList(),
                model.tables().stream().filter(one -> asked(one.declaration())).toList(),
                model.ioctls().stream().filter(this::asked).toList(),
                model.headers().stream().filter(this::asked).toList());
    }

    private boolean asked(ModelFunction function) {
        return selector.asked(
                function.id(),
                function.declaration().page().uid(),
                function.declaration().page().location().file(),
                function.libraries());
    }

    private boolean asked(ModelStructure structure) {
        return structure.declaration() != null && asked(structure.declaration());
    }

    private boolean asked(ModelInterface owner) {
        return owner.declaration() != null && asked(owner.declaration())
                || owner.methods().stream().anyMatch(this::asked);
    }

    private boolean asked(Declaration declaration) {
        return selector.asked(
                declaration.id(),
                declaration.page().uid(),
                declaration.page().location().file(),
                declaration.page().requirements().libraries());
    }

    private void need(ModelFunction function) {
        need(function.id().name());
        References.of(function).forEach(this::need);
    }

    private void need(String name) {
        if (needed.add(name)) {
            open.add(name);
        }
    }

    private boolean needed(String name, List<String> aliases) {
        return needed.contains(name) || aliases.stream().anyMatch(needed::contains);
    }

    /** Follows needs to their end: what a needed type is made of is needed too. */
    private void close() {
        for (String name = open.poll(); name != null; name = open.poll()) {
            String sought = name;
            model.structures().stream()
                    .filter(one -> one.name().equals(sought) || one.aliases().contains(sought))
                    .forEach(one -> References.of(one).forEach(this::need));
            model.callbacks().stream()
                    .filter(one -> one.id().name().equals(sought)
                            || one.declaration().page().aliases().contains(sought))
                    .forEach(this::need);
            model.interfaces().stream()
                    .filter(one -> one.id().name().equals(sought))
                    .forEach(one -> {
                        need(one.base());
                        one.methods().forEach(this::need);
                    });
        }
    }
}
