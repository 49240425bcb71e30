package dev.docbind.diff;

import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelFunction;

/** Compares what functions need: the library they are in, and the first release that has them. */
final class RequirementDiff {

    private RequirementDiff() {}

    static void compare(Changes out, String noun, ModelFunction before, ModelFunction after) {
        library(out, noun, before, after);
        minimum(out, noun, before, after);
    }

    private static void library(Changes out, String noun, ModelFunction before, ModelFunction after) {
        String old = String.join(", ", before.libraries());
        String now = String.join(", ", after.libraries());
        if (!old.equalsIgnoreCase(now)) {
            out.add(
                    noun + ".library",
                    before.bound() || after.bound() ? Level.BEHAVIOUR : Level.TEXT,
                    statement(after),
                    "The library of " + name(after) + " is now " + said(now) + ", before " + said(old) + ".",
                    old,
                    now,
                    places(before, after));
        }
    }

    private static void minimum(Changes out, String noun, ModelFunction before, ModelFunction after) {
        String old = before.minimum();
        String now = after.minimum();
        if (!Words.normal(old).equals(Words.normal(now))) {
            boolean reworded = Releases.named(old).equals(Releases.named(now));
            out.add(
                    noun + ".minimum",
                    !reworded && (before.bound() || after.bound()) ? Level.BEHAVIOUR : Level.TEXT,
                    statement(after),
                    "The minimum version of " + name(after) + " is now " + said(now) + ", before " + said(old) + ".",
                    old,
                    now,
                    places(before, after));
        }
    }

    private static Changes.Places places(ModelFunction before, ModelFunction after) {
        return new Changes.Places(
                before.declaration().page().location(),
                after.declaration().page().location());
    }

    private static StatementId statement(ModelFunction function) {
        return function.id().statement().section("requirements");
    }

    private static String name(ModelFunction function) {
        return function.id().qualifiedName();
    }

    private static String said(String text) {
        String sentence = text.strip();
        return sentence.isEmpty() ? "not stated" : sentence.replaceAll("\\.+$", "");
    }
}
