package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import java.util.List;

/** Compares COM interfaces and classes; their methods are compared as functions. */
final class InterfaceDiff {

    private final Changes out;

    InterfaceDiff(Changes out) {
        this.out = out;
    }

    void compare(List<ModelInterface> before, List<ModelInterface> after) {
        Pairs<ModelInterface> pairs = Pairs.of(
                before,
                after,
                one -> one.id().statement().text(),
                one -> one.id().header(),
                (_, _) -> 0);
        pairs.moved(one -> one.id().name()).forEach(pair -> {
            out.add(
                    "interface.moved",
                    bound(pair.before()) ? Level.SOURCE_BREAKING : Level.TEXT,
                    pair.after().id().statement(),
                    "The interface " + pair.after().id().name() + " is now in "
                            + pair.after().id().header() + ", before in "
                            + pair.before().id().header() + ".",
                    pair.before().id().header(),
                    pair.after().id().header(),
                    new Changes.Places(place(pair.before()), place(pair.after())));
            same(pair);
        });
        pairs.removed()
                .forEach(one -> out.add(
                        "interface.removed",
                        bound(one) ? Level.SOURCE_BREAKING : Level.TEXT,
                        one.id().statement(),
                        "The interface " + one.id().name() + " is gone.",
                        one.id().name(),
                        "",
                        new Changes.Places(place(one), null)));
        pairs.added()
                .forEach(one -> out.add(
                        "interface.added",
                        bound(one) ? Level.ADDITION : Level.TEXT,
                        one.id().statement(),
                        "The interface " + one.id().name() + " is new.",
                        "",
                        one.id().name(),
                        new Changes.Places(null, place(one))));
        pairs.same().forEach(this::same);
    }

    private static boolean bound(ModelInterface type) {
        return type.methods().stream().anyMatch(ModelFunction::bound);
    }

    private void same(Pairs.Pair<ModelInterface> pair) {
        ModelInterface before = pair.before();
        ModelInterface after = pair.after();
        Changes.Places places = new Changes.Places(place(before), place(after));
        ApiId id = after.id();
        boolean used = bound(before);
        if (!before.base().equals(after.base())) {
            boolean silent = before.base().isEmpty() || after.base().isEmpty();
            out.add(
                    "interface.base",
                    used && !silent ? Level.LAYOUT : Level.TEXT,
                    id.statement(),
                    "The interface " + id.name() + " is now based on " + said(after.base()) + ", before on "
                            + said(before.base()) + ".",
                    before.base(),
                    after.base(),
                    places);
        }
        int common = Math.min(before.vtable().size(), after.vtable().size());
        if (!before.vtable().subList(0, common).equals(after.vtable().subList(0, common))) {
            out.add(
                    "interface.slots",
                    used ? Level.LAYOUT : Level.TEXT,
                    id.statement(),
                    "The methods of the interface " + id.name() + " lie in other slots.",
                    String.join(", ", before.vtable()),
                    String.join(", ", after.vtable()),
                    places);
        }
        if (before.declaration() != null && after.declaration() != null) {
            TextDiff.page(out, before.declaration().page(), after.declaration().page());
        }
    }

    private static String said(String base) {
        return base.isEmpty() ? "nothing stated" : base;
    }

    private static @org.jspecify.annotations.Nullable SourceLocation place(ModelInterface type) {
        return type.declaration() == null ? null : type.declaration().page().location();
    }
}
