package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declarator: a name and what is wrapped around the type on its way to it.
 *
 * @param name the declared name, null for an abstract one
 * @param modifiers what it is made of, from the name outwards
 * @param base the type behind it
 * @param baseConst whether that type is const
 */
record Declarator(@Nullable Token name, List<Modifier> modifiers, CType base, boolean baseConst) {

    /** One step from the name towards the type. */
    sealed interface Modifier {

        /**
         * A pointer.
         *
         * @param constant whether the pointer itself is const
         */
        record To(boolean constant) implements Modifier {}

        /**
         * An array.
         *
         * @param length its length, null where unknown
         * @param text its length as written
         */
        record Of(@Nullable Long length, String text) implements Modifier {}

        /**
         * A function.
         *
         * @param parameters its parameters
         * @param variadic whether it ends in {@code ...}
         * @param convention its calling convention as written
         */
        record From(List<CParameter> parameters, boolean variadic, String convention) implements Modifier {}
    }

    /** The same declarator on another type. */
    Declarator on(CType otherBase) {
        return new Declarator(name, modifiers, otherBase, baseConst);
    }

    /** The declared type. */
    CType type() {
        CType type = base;
        boolean constant = baseConst;
        for (Modifier modifier : modifiers.reversed()) {
            switch (modifier) {
                case Modifier.To pointer -> {
                    type = new CType.Pointer(type, constant);
                    constant = pointer.constant();
                }
                case Modifier.Of array -> type = new CType.Array(type, array.length(), array.text());
                case Modifier.From function -> {
                    type = new CType.Function(type, function.parameters(), function.variadic(), function.convention());
                    constant = false;
                }
            }
        }
        return type;
    }

    /** The declared type as a parameter has it: arrays and functions become pointers. */
    CType parameterType() {
        return switch (type()) {
            case CType.Array array -> new CType.Pointer(array.element(), elementConst());
            case CType.Function function -> new CType.Pointer(function, false);
            case CType other -> other;
        };
    }

    private boolean elementConst() {
        for (Modifier modifier : modifiers) {
            if (modifier instanceof Modifier.To pointer) {
                return pointer.constant();
            }
        }
        return baseConst;
    }
}
