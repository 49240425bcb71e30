package dev.docbind.diff;

import dev.docbind.diff.Changes.Places;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import java.util.List;
import java.util.stream.IntStream;

/** Compares whether a function is bound in two states, and where its native code is found. */
final class BindingDiff {

    private final Changes out;
    private final String noun;
    private final ModelFunction before;
    private final ModelFunction after;

    BindingDiff(Changes out, String noun, ModelFunction before, ModelFunction after) {
        this.out = out;
        this.noun = noun;
        this.before = before;
        this.after = after;
    }

    void compare() {
        if (before.bound() && !after.bound()) {
            lost();
        } else if (!before.bound() && after.bound()) {
            gained();
        } else if (before.bound() && !kind(before).equals(kind(after))) {
            Level level = before.callable() ? Level.BEHAVIOUR : Level.ADDITION;
            String what = after.callable() ? " is now found as " + kind(after) : " has no native code to call any more";
            String past = before.callable() ? ", before as " + kind(before) + "." : ", before it was not found.";
            add("binding", level, what + past, kind(before), kind(after));
        }
    }

    private void lost() {
        String why =
                after.binding() instanceof Binding.None none ? " " + none.why().message() : "";
        if (declared(before) || after.variadic() && !before.variadic() || silenced(before, after)) {
            add("unbound", callers(), " can no longer be bound." + why, "bound", "unbound");
        } else {
            Level level = before.callable() ? Level.DEDUCTION : Level.TEXT;
            String what = " is no longer bound, since too little is sure of what is concluded from words." + why;
            add("unsure", level, what, "bound", "unbound");
        }
    }

    private void gained() {
        boolean stated = declared(after) || silenced(after, before);
        String what =
                stated ? " can now be bound." : " is now bound, since enough is sure of what is concluded from words.";
        add(stated ? "bound" : "sure", Level.ADDITION, what, "unbound", "bound");
    }

    /**
     * What the loss means. The method of a function stays and refuses, so callers compile unless its types differ or its
     * throwing variant is gone; the type of a callback can no longer be handed to native code.
     */
    private Level callers() {
        if (!before.callable()) {
            return Level.TEXT;
        }
        boolean same = after.id().kind() != ApiKind.CALLBACK
                && !ContractDiff.throwing(before.errors())
                && signature(before).equals(signature(after));
        return same ? Level.BINARY_BREAKING : Level.SOURCE_BREAKING;
    }

    private static List<String> signature(ModelFunction function) {
        return IntStream.rangeClosed(0, function.parameters().size())
                .mapToObj(i -> i == 0
                        ? JavaShapes.result(function.returns().type(), false)
                        : JavaShapes.parameter(function.parameters().get(i - 1), false))
                .toList();
    }

    private static boolean declared(ModelFunction function) {
        return TypeWords.stated(function.returns())
                && function.parameters().stream().map(ModelParameter::type).allMatch(TypeWords::stated);
    }

    /** Whether one page describes a result or a parameter on which the other is silent. */
    private static boolean silenced(ModelFunction speaking, ModelFunction silent) {
        if (!speaking.declaration().returns().documentation().isEmpty()
                && silent.declaration().returns().documentation().isEmpty()) {
            return true;
        }
        int count = Math.min(speaking.parameters().size(), silent.parameters().size());
        return IntStream.range(0, count)
                .anyMatch(i -> documented(speaking.parameters().get(i))
                        && !documented(silent.parameters().get(i)));
    }

    private static boolean documented(ModelParameter parameter) {
        return parameter.documentation() != null
                && !parameter.documentation().documentation().isEmpty();
    }

    private static String kind(ModelFunction function) {
        return switch (function.binding()) {
            case Binding.Symbol _ -> "exported symbol";
            case Binding.TableMember member -> "member of " + member.table();
            case Binding.VtableSlot slot -> "slot " + slot.slot();
            case Binding.Upcall _ -> "callback";
            case Binding.None _ -> "none";
        };
    }

    private void add(String change, Level level, String what, String old, String now) {
        Places places = new Places(
                before.declaration().page().location(),
                after.declaration().page().location());
        String message = after.id().qualifiedName() + what;
        out.add(noun + "." + change, level, after.id().statement(), message, old, now, places);
    }
}
