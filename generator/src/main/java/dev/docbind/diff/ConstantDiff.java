package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelTable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares enumerations and tables of constants. */
final class ConstantDiff {

    private final Changes out;

    ConstantDiff(Changes out) {
        this.out = out;
    }

    void enumerations(List<ModelEnumeration> before, List<ModelEnumeration> after) {
        Pairs<ModelEnumeration> pairs =
                Pairs.of(before, after, ConstantDiff::key, one -> one.id().header(), ConstantDiff::likeness);
        List<Pairs.Pair<ModelEnumeration>> moved = pairs.moved(one -> JavaShapes.plain(one.name()));
        moved.forEach(pair -> {
            String what =
                    "is now in another header, before in " + pair.before().id().header();
            enumeration("moved", Level.SOURCE_BREAKING, pair.after(), what, pair.before(), pair.after());
        });
        pairs.removed().forEach(one -> {
            boolean stays = pairs.stays(one, ConstantDiff::key);
            enumeration(
                    stays ? "page-removed" : "removed",
                    stays ? Level.TEXT : Level.SOURCE_BREAKING,
                    one,
                    stays ? "has one page less" : "is gone",
                    one,
                    null);
        });
        pairs.added().forEach(one -> enumeration("added", Level.ADDITION, one, "is new", null, one));
        pairs.renamed().forEach(pair -> {
            String what = "was called " + pair.before().name();
            enumeration("renamed", Level.SOURCE_BREAKING, pair.after(), what, pair.before(), pair.after());
        });
        for (List<Pairs.Pair<ModelEnumeration>> list : List.of(pairs.same(), pairs.renamed(), moved)) {
            list.forEach(pair -> {
                StatementId statement = pair.after().id().statement();
                members(pair.before().members(), pair.after().members(), statement, "enumerator", Level.BEHAVIOUR);
                if (pair.before().declaration() != null && pair.after().declaration() != null) {
                    TextDiff.page(
                            out,
                            pair.before().declaration().page(),
                            pair.after().declaration().page());
                }
            });
        }
    }

    private static String key(ModelEnumeration one) {
        return one.id().header() + "/" + JavaShapes.plain(one.name());
    }

    private static double likeness(ModelEnumeration before, ModelEnumeration after) {
        List<String> old = before.members().stream().map(ModelConstant::name).toList();
        List<String> now = after.members().stream().map(ModelConstant::name).toList();
        return old.isEmpty() || !old.equals(now) ? 0 : 1;
    }

    private void enumeration(
            String change,
            Level level,
            ModelEnumeration one,
            String what,
            @Nullable ModelEnumeration before,
            @Nullable ModelEnumeration after) {
        out.add(
                "enumeration." + change,
                level,
                one.id().statement(),
                "The enumeration " + one.name() + " " + what + ".",
                before == null ? "" : before.name(),
                after == null ? "" : after.name(),
                new Changes.Places(place(before), place(after)));
    }

    private static @Nullable SourceLocation place(@Nullable ModelEnumeration one) {
        return one == null || one.declaration() == null
                ? null
                : one.declaration().page().location();
    }

    /** Constants of tables are inlined into callers, so a changed value reaches them only when they are compiled again. */
    void tables(List<ModelTable> before, List<ModelTable> after) {
        Pairs<ModelTable> pairs = Pairs.of(
                before, after, one -> one.declaration().page().location().file(), _ -> "", (_, _) -> 0);
        for (ModelTable gone : pairs.removed()) {
            members(
                    gone.constants(),
                    List.of(),
                    gone.declaration().id().statement(),
                    "constant",
                    Level.BINARY_BREAKING);
        }
        for (ModelTable fresh : pairs.added()) {
            members(
                    List.of(),
                    fresh.constants(),
                    fresh.declaration().id().statement(),
                    "constant",
                    Level.BINARY_BREAKING);
        }
        for (Pairs.Pair<ModelTable> pair : pairs.same()) {
            StatementId statement = pair.after().declaration().id().statement();
            members(pair.before().constants(), pair.after().constants(), statement, "constant", Level.BINARY_BREAKING);
        }
    }

    private void members(
            List<ModelConstant> before, List<ModelConstant> after, StatementId owner, String noun, Level changed) {
        Pairs<ModelConstant> pairs = Pairs.of(before, after, ModelConstant::name, _ -> "", ConstantDiff::sameValue);
        pairs.removed().forEach(one -> member(owner, noun, "removed", lost(one), "is gone", one, null));
        pairs.added().forEach(one -> {
            Level level = one.value() == null ? Level.TEXT : Level.ADDITION;
            member(owner, noun, "added", level, "is new", null, one);
        });
        pairs.renamed().forEach(pair -> {
            String what = "was called " + pair.before().name();
            member(owner, noun, "renamed", lost(pair.before()), what, pair.before(), pair.after());
        });
        for (Pairs.Pair<ModelConstant> pair : pairs.same()) {
            ModelConstant old = pair.before();
            ModelConstant now = pair.after();
            if (!Objects.equals(old.value(), now.value())) {
                Level level =
                        old.value() == null ? Level.ADDITION : now.value() == null ? Level.SOURCE_BREAKING : changed;
                String what = "is now " + number(now) + ", before " + number(old);
                member(owner, noun, "value", level, what, old, now);
            }
            TextDiff.sections(
                    out,
                    owner.field(now.name()),
                    old.documentation(),
                    now.documentation(),
                    new Changes.Places(place(old), place(now)));
        }
    }

    /** Only a member whose number is known is a constant that callers name. */
    private static Level lost(ModelConstant one) {
        return one.value() == null ? Level.TEXT : Level.SOURCE_BREAKING;
    }

    private static String number(ModelConstant one) {
        return one.value() == null ? "without a number" : one.value().toString();
    }

    /** Values alone are shared by many; the names must be alike as well. */
    private static double sameValue(ModelConstant before, ModelConstant after) {
        boolean same = before.value() != null && before.value().equals(after.value());
        return same ? 0.5 + Words.alike(before.name(), after.name()) / 2 : 0;
    }

    private void member(
            StatementId owner,
            String noun,
            String change,
            Level level,
            String what,
            @Nullable ModelConstant old,
            @Nullable ModelConstant now) {
        String name = now != null ? now.name() : old != null ? old.name() : "";
        out.add(
                noun + "." + change,
                level,
                owner.field(name),
                "The " + noun + " " + name + " of " + owner + " " + what + ".",
                shown(old),
                shown(now),
                new Changes.Places(place(old), place(now)));
    }

    private static String shown(@Nullable ModelConstant one) {
        return one == null ? "" : one.name() + (one.value() == null ? "" : " = " + one.value());
    }

    private static @Nullable SourceLocation place(@Nullable ModelConstant one) {
        return one == null || one.page().isEmpty() ? null : SourceLocation.of(one.page(), one.line());
    }
}
