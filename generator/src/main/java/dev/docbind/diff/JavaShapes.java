package dev.docbind.diff;

import dev.docbind.ctype.Abi;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.plan.Pointees;
import java.util.List;
import java.util.Locale;

/**
 * What a Java caller sees of a native type, as a word: two types of equal shape give the same generated Java type.
 */
final class JavaShapes {

    private static final List<String> WIDENING = List.of("i8", "i16", "i32", "i64");

    private JavaShapes() {}

    /** The shape of a returned value or a field. */
    static String of(NativeType type) {
        return switch (type) {
            case NativeType.Void _ -> "void";
            case NativeType.Scalar scalar -> abi(scalar.abi());
            case NativeType.Bool _ -> "boolean";
            case NativeType.Enumeration enumeration -> "enum " + plain(enumeration.name());
            case NativeType.Struct struct -> "struct " + plain(struct.name());
            case NativeType.Array array -> "array of " + of(array.element());
            case NativeType.Pointer pointer ->
                pointer.target() instanceof NativeType.Struct struct ? "pointer to " + plain(struct.name()) : "pointer";
            case NativeType.Text text ->
                "text " + text.encoding().name().toLowerCase(Locale.ROOT) + (text.writable() ? " buffer" : "");
            case NativeType.Handle handle -> "handle " + plain(handle.name());
            case NativeType.Callback callback -> "callback " + plain(callback.name());
            case NativeType.ComInterface com -> "interface " + plain(com.name());
            case NativeType.Unknown _ -> "unknown";
        };
    }

    /** The shape of a parameter, whose direction counts where it points to a single value. */
    static String of(ModelParameter parameter) {
        NativeType target = Pointees.outTarget(parameter);
        return target == null ? of(parameter.type().type()) : "out " + of(target);
    }

    /** Whether a value of one shape can stand where the other is wanted, so that sources compile. */
    static boolean widens(String from, String to) {
        int narrow = WIDENING.indexOf(from);
        int wide = WIDENING.indexOf(to);
        return narrow >= 0 && wide > narrow || from.equals("f32") && to.equals("f64");
    }

    private static String abi(Abi abi) {
        return abi.name().toLowerCase(Locale.ROOT);
    }

    /** A type's name without the decoration of its tag. */
    static String plain(String name) {
        String stripped = name;
        while (stripped.startsWith("_")) {
            stripped = stripped.substring(1);
        }
        return stripped.startsWith("tag") && stripped.length() > 3 && Character.isUpperCase(stripped.charAt(3))
                ? stripped.substring(3)
                : stripped;
    }
}
