package dev.docbind.diff;

import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the signature of one function in two states. */
final class ParameterDiff {

    /** What is added where the pages state no other type. */
    private static final String UNSTATED = "this is concluded, and no page states it";

    private final Changes out;
    private final ModelFunction before;
    private final ModelFunction after;
    private final boolean used;
    private final boolean received;

    ParameterDiff(Changes out, ModelFunction before, ModelFunction after, boolean used) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.used = used;
        this.received = after.id().kind() == ApiKind.CALLBACK;
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
        if (one.optional() != other.optional()) {
            String what = other.optional() ? "may now be left out" : "must no longer be left out";
            Level level = !used ? Level.TEXT : other.optional() ? Level.ADDITION : Level.BEHAVIOUR;
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
        String oldShape = JavaShapes.of(one);
        String newShape = JavaShapes.of(other);
        boolean stated = used ? TypeWords.differ(one, other) : written(one.type(), other.type());
        if (oldShape.equals(newShape)) {
            return;
        }
        String oldType = JavaShapes.parameter(one, received);
        String newType = JavaShapes.parameter(other, received);
        boolean widened = !received && JavaShapes.widens(oldType, newType);
        Level callers = callers(oldType, newType, oldShape, newShape, widened);
        if (!stated && callers == Level.TEXT) {
            return;
        }
        Level level = stated ? callers : Level.DEDUCTION;
        String id = level == Level.DEDUCTION ? "parameter.type-deduced" : "parameter.type";
        String what = "is now " + newShape + ", before " + oldShape + (stated ? "" : "; " + UNSTATED);
        add(id, level, statement(after, other), what, oldShape, newShape, one, other);
    }

    private void returns() {
        String oldShape = JavaShapes.of(before.returns().type());
        String newShape = JavaShapes.of(after.returns().type());
        boolean stated = used
                ? TypeWords.differ(
                        before.returns(),
                        after.returns(),
                        before.declaration().returns().documentation(),
                        after.declaration().returns().documentation())
                : written(before.returns(), after.returns());
        if (oldShape.equals(newShape)) {
            return;
        }
        String oldType = JavaShapes.result(before.returns().type(), received);
        String newType = JavaShapes.result(after.returns().type(), received);
        boolean widened = received ? JavaShapes.widens(oldType, newType) : JavaShapes.widens(newType, oldType);
        Level callers = callers(oldType, newType, oldShape, newShape, widened);
        if (!stated && callers == Level.TEXT) {
            return;
        }
        Level level = stated ? callers : Level.DEDUCTION;
        out.add(
                level == Level.DEDUCTION ? "returns.type-deduced" : "returns.type",
                level,
                after.id().statement().section("returns"),
                after.id().qualifiedName() + " now returns " + newShape + ", before " + oldShape
                        + (stated ? "." : "; " + UNSTATED + "."),
                oldShape,
                newShape,
                places(null, null));
    }

    /** Whether both states write a type down; what is concluded for a function that is not bound is of use to nobody. */
    private static boolean written(ResolvedType one, ResolvedType other) {
        return TypeWords.stated(one) && TypeWords.stated(other);
    }

    /** What another type means for callers: mostly nothing where Java has the same type for both. */
    private Level callers(String oldType, String newType, String oldShape, String newShape, boolean widened) {
        if (!used) {
            return Level.TEXT;
        }
        if (oldType.equals(newType)) {
            boolean recoded = oldShape.startsWith("text") && newShape.startsWith("text");
            return recoded ? Level.BEHAVIOUR : Level.TEXT;
        }
        return widened ? Level.BINARY_BREAKING : Level.SOURCE_BREAKING;
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
        return parameter.optional() ? "optional" : "required";
    }
}
