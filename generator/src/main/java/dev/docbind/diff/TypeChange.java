package dev.docbind.diff;

import dev.docbind.ctype.Abi;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import org.jspecify.annotations.Nullable;

/**
 * A parameter or result whose type may have changed.
 *
 * @param before what a person is shown of the old type
 * @param after what a person is shown of the new type
 * @param oldJava the Java type it had
 * @param newJava the Java type it has
 * @param used whether the function is bound in both states
 * @param stated whether the pages give another type, not only what is concluded from them
 * @param basis where the two types come from, for a person who asks why they differ
 * @param widened whether callers of the old type compile with the new one
 */
record TypeChange(
        String before,
        String after,
        String oldJava,
        String newJava,
        boolean used,
        boolean stated,
        String basis,
        boolean widened) {

    static TypeChange of(ModelParameter one, ModelParameter other, boolean used, boolean received) {
        String oldJava = JavaShapes.parameter(one, received);
        String newJava = JavaShapes.parameter(other, received);
        return new TypeChange(
                JavaShapes.of(one),
                JavaShapes.of(other),
                oldJava,
                newJava,
                used,
                used ? TypeWords.differ(one, other) : written(one.type(), other.type()),
                basis(one.type(), other.type()),
                !received && JavaShapes.widens(oldJava, newJava));
    }

    static TypeChange ofResult(ModelFunction one, ModelFunction other, boolean used) {
        boolean received = other.id().kind() == ApiKind.CALLBACK;
        ResolvedType old = one.returns();
        ResolvedType now = other.returns();
        String oldJava = JavaShapes.result(old.type(), received);
        String newJava = JavaShapes.result(now.type(), received);
        boolean differ = TypeWords.differ(
                old,
                now,
                one.declaration().returns().documentation(),
                other.declaration().returns().documentation());
        return new TypeChange(
                JavaShapes.of(old.type()),
                JavaShapes.of(now.type()),
                oldJava,
                newJava,
                used,
                used ? differ : written(old, now),
                basis(old, now),
                received ? JavaShapes.widens(oldJava, newJava) : JavaShapes.widens(newJava, oldJava));
    }

    /** Whether both states write a type down; what is concluded for a function that is not bound is of use to nobody. */
    private static boolean written(ResolvedType one, ResolvedType other) {
        return TypeWords.stated(one) && TypeWords.stated(other);
    }

    private static String basis(ResolvedType one, ResolvedType other) {
        boolean stated = TypeWords.stated(other);
        if (stated != TypeWords.stated(one)) {
            return stated
                    ? "it is declared now, and was concluded before"
                    : "it was declared before, and is concluded now";
        }
        boolean bothPointers = isPointer(one) && isPointer(other);
        if (bothPointers && one.pointee() != null && other.pointee() == null) {
            return "what it points to was concluded before, and is not sure enough now";
        }
        if (bothPointers && one.pointee() == null && other.pointee() != null) {
            return "what it points to is concluded now, and was not sure enough before";
        }
        return "both are concluded from words, and no page declares it";
    }

    private static boolean isPointer(ResolvedType type) {
        return type.type().abi() == Abi.PTR;
    }

    /** What it means for callers; null where there is nothing to tell. */
    @Nullable
    Level level() {
        if (before.equals(after)) {
            return null;
        }
        Level callers = callers();
        return stated ? callers : callers == Level.TEXT ? null : Level.DEDUCTION;
    }

    /** Mostly nothing where Java has the same type for both. */
    private Level callers() {
        if (!used) {
            return Level.TEXT;
        }
        if (oldJava.equals(newJava)) {
            boolean recoded = before.startsWith("text") && after.startsWith("text");
            return recoded ? Level.BEHAVIOUR : Level.TEXT;
        }
        return widened ? Level.BINARY_BREAKING : Level.SOURCE_BREAKING;
    }

    /** The kind of change, as {@code parameter.type}. */
    String id(String noun) {
        return noun + (stated ? ".type" : ".type-deduced");
    }

    /** The change in words, to stand behind what has changed. */
    String said() {
        return after + ", before " + before + (stated ? "" : "; " + basis);
    }
}
