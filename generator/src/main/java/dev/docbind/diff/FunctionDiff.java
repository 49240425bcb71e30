package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import java.util.List;

/** Compares functions, methods, macros and callbacks. */
final class FunctionDiff {

    private final Changes out;
    private final String noun;

    FunctionDiff(Changes out, String noun) {
        this.out = out;
        this.noun = noun;
    }

    void compare(List<ModelFunction> before, List<ModelFunction> after) {
        Pairs<ModelFunction> pairs =
                Pairs.of(before, after, FunctionDiff::key, one -> one.id().header(), FunctionDiff::likeness);
        pairs.moved(one -> one.id().kind() + one.id().qualifiedName()).forEach(this::moved);
        pairs.removed().forEach(this::removed);
        pairs.added().forEach(this::added);
        pairs.renamed().forEach(this::renamed);
        pairs.same().forEach(this::same);
    }

    private static String key(ModelFunction function) {
        return function.id().header() + "/" + function.id().qualifiedName();
    }

    /** Equal parameters are not enough, since many functions have the same; the words must be alike too. */
    private static double likeness(ModelFunction before, ModelFunction after) {
        if (!names(before).equals(names(after))
                || before.id().kind() != after.id().kind()) {
            return 0;
        }
        String oldText = Words.normal(before.declaration().page().description())
                .replace(Words.normal(before.id().name()), "");
        String newText = Words.normal(after.declaration().page().description())
                .replace(Words.normal(after.id().name()), "");
        double name = Words.alike(before.id().name(), after.id().name());
        return oldText.length() < 20 ? 0 : (Words.overlap(oldText, newText) * 2 + name) / 3;
    }

    private static List<String> names(ModelFunction function) {
        return function.parameters().stream().map(ModelParameter::name).toList();
    }

    private static SourceLocation place(ModelFunction function) {
        return function.declaration().page().location();
    }

    private static StatementId statement(ModelFunction function) {
        return function.id().statement();
    }

    private void removed(ModelFunction old) {
        boolean used = old.bound();
        out.add(
                noun + ".removed",
                used ? Level.SOURCE_BREAKING : Level.TEXT,
                statement(old),
                "The " + noun + " " + old.id().qualifiedName() + " is gone" + (used ? "." : "; it had no binding."),
                old.id().qualifiedName(),
                "",
                new Changes.Places(place(old), null));
    }

    private void added(ModelFunction now) {
        out.add(
                noun + ".added",
                now.bound() ? Level.ADDITION : Level.TEXT,
                statement(now),
                "The " + noun + " " + now.id().qualifiedName() + " is new"
                        + (now.bound() ? "." : "; it has no binding."),
                "",
                now.id().qualifiedName(),
                new Changes.Places(null, place(now)));
    }

    /** Methods move with their interface, which tells so. */
    private void moved(Pairs.Pair<ModelFunction> pair) {
        if (pair.after().id().kind() == ApiKind.METHOD) {
            same(pair);
            return;
        }
        out.add(
                noun + ".moved",
                pair.before().bound() ? Level.SOURCE_BREAKING : Level.TEXT,
                statement(pair.after()),
                "The " + noun + " " + pair.after().id().qualifiedName() + " is now in "
                        + pair.after().id().header() + ", before in "
                        + pair.before().id().header() + ".",
                pair.before().id().header(),
                pair.after().id().header(),
                new Changes.Places(place(pair.before()), place(pair.after())));
        same(pair);
    }

    private void renamed(Pairs.Pair<ModelFunction> pair) {
        out.add(
                noun + ".renamed",
                pair.before().bound() ? Level.SOURCE_BREAKING : Level.TEXT,
                statement(pair.after()),
                "The " + noun + " " + pair.before().id().qualifiedName() + " is now called "
                        + pair.after().id().qualifiedName() + ".",
                pair.before().id().qualifiedName(),
                pair.after().id().qualifiedName(),
                new Changes.Places(place(pair.before()), place(pair.after())));
        same(pair);
    }

    private void same(Pairs.Pair<ModelFunction> pair) {
        ModelFunction before = pair.before();
        ModelFunction after = pair.after();
        new BindingDiff(out, noun, before, after).compare();
        boolean used = before.bound() && after.bound();
        new ParameterDiff(out, before, after, used).compare();
        new ErrorDiff(out, before, after, used).compare();
        RequirementDiff.compare(out, noun, before, after);
        TextDiff.function(out, before, after);
    }
}
