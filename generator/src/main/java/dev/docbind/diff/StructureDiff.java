package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import java.util.List;

/** Compares structures and unions. */
final class StructureDiff {

    private final Changes out;

    StructureDiff(Changes out) {
        this.out = out;
    }

    void compare(List<ModelStructure> before, List<ModelStructure> after) {
        Pairs<ModelStructure> pairs =
                Pairs.of(before, after, StructureDiff::key, one -> one.id().header(), StructureDiff::likeness);
        pairs.moved(one -> JavaShapes.plain(one.name())).forEach(pair -> {
            String from = pair.before().id().header();
            whole(pair.before(), pair.after(), "structure.moved", "is now in another header, before in " + from);
            same(pair.before(), pair.after());
        });
        pairs.removed().forEach(one -> {
            if (pairs.stays(one, StructureDiff::key)) {
                whole(one, null, "structure.page-removed", "has one page less");
            } else {
                whole(one, null, "structure.removed", "is gone");
            }
        });
        pairs.added().forEach(one -> whole(null, one, "structure.added", "is new"));
        pairs.renamed().forEach(pair -> {
            whole(
                    pair.before(),
                    pair.after(),
                    "structure.renamed",
                    "was called " + pair.before().name());
            same(pair.before(), pair.after());
        });
        pairs.same().forEach(pair -> same(pair.before(), pair.after()));
    }

    private static String key(ModelStructure one) {
        return one.id().header() + "/" + JavaShapes.plain(one.name());
    }

    private static double likeness(ModelStructure before, ModelStructure after) {
        List<String> old = FlatField.of(before).stream().map(FlatField::path).toList();
        List<String> now = FlatField.of(after).stream().map(FlatField::path).toList();
        return old.size() < 3 || !old.equals(now) ? 0 : 0.5 + Words.alike(before.name(), after.name()) / 2;
    }

    private void whole(
            @org.jspecify.annotations.Nullable ModelStructure before,
            @org.jspecify.annotations.Nullable ModelStructure after,
            String id,
            String what) {
        ModelStructure one = after == null ? before : after;
        if (one == null) {
            return;
        }
        boolean page = id.equals("structure.page-removed");
        Level level = page ? Level.TEXT : before == null ? Level.ADDITION : Level.SOURCE_BREAKING;
        out.add(
                id,
                level,
                one.id().statement(),
                "The structure " + one.name() + " " + what + ".",
                before == null ? "" : before.name(),
                after == null ? "" : after.name(),
                new Changes.Places(
                        before == null ? null : place(before, null), after == null ? null : place(after, null)));
    }

    private void same(ModelStructure before, ModelStructure after) {
        layout(before, after);
        Pairs<FlatField> fields = Pairs.of(
                FlatField.of(before),
                FlatField.of(after),
                FlatField::path,
                _ -> "",
                (one, other) -> moved(before, after, one, other));
        boolean used = !before.opaque() && !after.opaque();
        Level breaking = used ? Level.SOURCE_BREAKING : Level.TEXT;
        fields.removed().forEach(one -> field(before, after, one, null, "field.removed", breaking, "is gone"));
        fields.added().stream()
                .filter(one -> !documented(before, one))
                .forEach(one -> field(
                        before,
                        after,
                        null,
                        one,
                        "field.added",
                        after.opaque() ? Level.TEXT : Level.ADDITION,
                        "is new"));
        fields.renamed()
                .forEach(pair -> field(
                        before,
                        after,
                        pair.before(),
                        pair.after(),
                        "field.renamed",
                        breaking,
                        "was called " + pair.before().path()));
        fields.same().forEach(pair -> field(before, after, pair.before(), pair.after()));
        if (before.declaration() != null && after.declaration() != null) {
            TextDiff.page(out, before.declaration().page(), after.declaration().page());
        }
    }

    /** Whether the page of a structure documents a field all the same that its declaration lacks. */
    private static boolean documented(ModelStructure structure, FlatField one) {
        return structure.declaration() != null
                && structure.declaration().fields().stream()
                        .anyMatch(field -> field.path().equalsIgnoreCase(one.path()));
    }

    /** With a layout a field that keeps its place is the same; without one, a field that keeps its name elsewhere. */
    private static double moved(ModelStructure before, ModelStructure after, FlatField one, FlatField other) {
        if (before.opaque() || after.opaque()) {
            return one.last().equalsIgnoreCase(other.last()) ? 0.9 : 0;
        }
        return one.laid().equals(other.laid()) && one.shape().equals(other.shape()) ? 0.9 : 0;
    }

    private void layout(ModelStructure before, ModelStructure after) {
        if (before.size() == after.size() && before.alignment() == after.alignment()) {
            return;
        }
        Level level = before.opaque() ? Level.ADDITION : after.opaque() ? Level.SOURCE_BREAKING : Level.LAYOUT;
        out.add(
                "structure.layout",
                level,
                after.id().statement(),
                "The structure " + after.name() + " now has " + size(after) + ", before " + size(before) + ".",
                size(before),
                size(after),
                new Changes.Places(place(before, null), place(after, null)));
    }

    private static String size(ModelStructure structure) {
        return structure.opaque()
                ? "no known layout"
                : structure.size() + " bytes, aligned to " + structure.alignment();
    }

    private void field(ModelStructure before, ModelStructure after, FlatField one, FlatField other) {
        boolean silent = one.field().type().type() instanceof NativeType.Unknown
                || other.field().type().type() instanceof NativeType.Unknown;
        if (!one.shape().equals(other.shape()) && !(silent && (before.opaque() || after.opaque()))) {
            boolean same = one.java().equals(other.java()) || before.opaque() || after.opaque();
            Level level = same ? Level.TEXT : Level.SOURCE_BREAKING;
            String what = "is now " + other.shape() + ", before " + one.shape();
            field(before, after, one, other, "field.type", level, what);
        } else if (!before.opaque() && !after.opaque() && !one.laid().equals(other.laid())) {
            String what = "now lies at " + other.laid() + ", before at " + one.laid();
            field(before, after, one, other, "field.layout", Level.LAYOUT, what);
        }
        boolean documented =
                one.field().documentation() != null && other.field().documentation() != null;
        if (documented && before.declaration() != null && after.declaration() != null) {
            TextDiff.sections(
                    out,
                    after.id().statement().field(other.path()),
                    one.field().documentation().documentation(),
                    other.field().documentation().documentation(),
                    new Changes.Places(place(before, one), place(after, other)),
                    before.declaration(),
                    after.declaration());
        }
    }

    private void field(
            ModelStructure before,
            ModelStructure after,
            @org.jspecify.annotations.Nullable FlatField one,
            @org.jspecify.annotations.Nullable FlatField other,
            String id,
            Level level,
            String what) {
        String path = other != null ? other.path() : one != null ? one.path() : "";
        StatementId statement = after.id().statement().field(path);
        out.add(
                id,
                level,
                statement,
                "The field " + path + " of " + after.name() + " " + what + ".",
                one == null ? "" : one.path() + " " + one.shape(),
                other == null ? "" : other.path() + " " + other.shape(),
                new Changes.Places(place(before, one), place(after, other)));
    }

    private static SourceLocation place(ModelStructure structure, @org.jspecify.annotations.Nullable FlatField field) {
        SourceLocation page = structure.declaration() == null
                ? structure.evidence().location()
                : structure.declaration().page().location();
        return field == null || field.field().documentation() == null
                ? page
                : page.atLine(field.field().documentation().line());
    }
}
