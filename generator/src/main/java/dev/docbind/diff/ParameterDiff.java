package dev.docbind.diff;

import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the signature of one function in two states. */
final class ParameterDiff {

    private final Changes out;
    private final ModelFunction before;
    private final ModelFunction after;
    private final boolean used;

    ParameterDiff(Changes out, ModelFunction before, ModelFunction after, boolean used) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.used = used;
    }

    void compare() {
        List<ModelParameter> old = before.parameters();
        List<ModelParameter> now = after.parameters();
        Set<String> oldNames = names(old);
        Set<String> newNames = names(now);
        Set<ModelParameter> paired = new HashSet<>();
        for (int i = 0; i < old.size(); i++) {
            ModelParameter one = old.get(i);
            ModelParameter other = named(now, one.name());
            boolean renamed =
                    other == null && i < now.size() && !oldNames.contains(name(now.get(i))) && old.size() == now.size();
            if (renamed) {
                other = now.get(i);
                renamed(one, other);
            }
            if (other == null) {
                gone(one);
            } else {
                paired.add(other);
                same(one, other);
            }
        }
        now.stream().filter(one -> !paired.contains(one)).forEach(this::fresh);
        order(old, now, oldNames, newNames);
        returns();
    }

    private static Set<String> names(List<ModelParameter> parameters) {
        return parameters.stream().map(ParameterDiff::name).collect(Collectors.toSet());
    }

    /** Names differ in case only where pages were made anew. */
    private static String name(ModelParameter parameter) {
        return parameter.name().toLowerCase(Locale.ROOT);
    }

    private static @org.jspecify.annotations.Nullable ModelParameter named(
            List<ModelParameter> parameters, String name) {
        return parameters.stream()
                .filter(one -> name(one).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private Level breaking() {
        return used ? Level.SOURCE_BREAKING : Level.TEXT;
    }

    private void gone(ModelParameter one) {
        add("parameter.removed", breaking(), statement(before, one), "is gone", one.name(), "", one, null);
    }

    private void fresh(ModelParameter one) {
        add("parameter.added", breaking(), statement(after, one), "is new", "", one.name(), null, one);
    }

    private void renamed(ModelParameter one, ModelParameter other) {
        String what = "was called " + one.name();
        add("parameter.renamed", Level.TEXT, statement(after, other), what, one.name(), other.name(), one, other);
    }

    private void same(ModelParameter one, ModelParameter other) {
        StatementId statement = statement(after, other);
        type(one, other);
        if (one.direction() != other.direction()
                && one.direction() != Direction.UNSTATED
                && other.direction() != Direction.UNSTATED) {
            String what = "is now " + word(other.direction()) + ", before " + word(one.direction());
            Level level = used ? Level.BEHAVIOUR : Level.TEXT;
            add(
                    "parameter.direction",
                    level,
                    statement,
                    what,
                    word(one.direction()),
                    word(other.direction()),
                    one,
                    other);
        }
        if (omittable(one) != omittable(other)) {
            String what = omittable(other) ? "may now be left out" : "must no longer be left out";
            Level level = !used ? Level.TEXT : omittable(other) ? Level.ADDITION : Level.BEHAVIOUR;
            add("parameter.optional", level, statement, what, optional(one), optional(other), one, other);
        }
    }

    private void order(List<ModelParameter> old, List<ModelParameter> now, Set<String> oldNames, Set<String> newNames) {
        List<String> left =
                old.stream().map(ParameterDiff::name).filter(newNames::contains).toList();
        List<String> right =
                now.stream().map(ParameterDiff::name).filter(oldNames::contains).toList();
        if (!left.equals(right)) {
            out.add(
                    "parameter.order",
                    breaking(),
                    after.id().statement(),
                    "The parameters of " + after.id().qualifiedName() + " come in another order.",
                    String.join(", ", left),
                    String.join(", ", right),
                    places(null, null));
        }
    }

    private void type(ModelParameter one, ModelParameter other) {
        TypeChange change = TypeChange.of(one, other, used, after.id().kind() == ApiKind.CALLBACK);
        Level level = change.level();
        if (level != null) {
            String what = "is now " + change.said();
            StatementId statement = statement(after, other);
            add(change.id("parameter"), level, statement, what, change.before(), change.after(), one, other);
        }
    }

    private void returns() {
        TypeChange change = TypeChange.ofResult(before, after, used);
        Level level = change.level();
        if (level != null) {
            out.add(
                    change.id("returns"),
                    level,
                    after.id().statement().section("returns"),
                    after.id().qualifiedName() + " now returns " + change.said() + ".",
                    change.before(),
                    change.after(),
                    places(null, null));
        }
    }

    private void add(
            String id,
            Level level,
            StatementId statement,
            String what,
            String left,
            String right,
            @org.jspecify.annotations.Nullable ModelParameter old,
            @org.jspecify.annotations.Nullable ModelParameter now) {
        String name = now != null ? now.name() : left;
        String message = "The parameter " + name + " of " + after.id().qualifiedName() + " " + what + ".";
        out.add(id, level, statement, message, left, right, places(old, now));
    }

    private Changes.Places places(
            @org.jspecify.annotations.Nullable ModelParameter old,
            @org.jspecify.annotations.Nullable ModelParameter now) {
        return new Changes.Places(place(before, old), place(after, now));
    }

    private static SourceLocation place(
            ModelFunction function, @org.jspecify.annotations.Nullable ModelParameter parameter) {
        SourceLocation page = function.declaration().page().location();
        return parameter == null || parameter.documentation() == null
                ? page
                : page.atLine(parameter.documentation().line());
    }

    private static StatementId statement(ModelFunction function, ModelParameter parameter) {
        return function.id().statement().parameter(parameter.name());
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static String optional(ModelParameter parameter) {
        return omittable(parameter) ? "optional" : "required";
    }

    /** Whether its heading or its words say that a parameter may be left out. */
    private static boolean omittable(ModelParameter parameter) {
        return parameter.optional() || parameter.facts().nullable();
    }
}
