package dev.docbind.diff;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.plan.Pointees;
import java.util.List;
import java.util.Locale;

/**
 * What a Java caller sees of a native type, in words: two types of equal shape are the same to callers, and of two
 * that differ in shape the Java type tells whether callers still compile.
 */
final class JavaShapes {

    private static final String MEMORY = "memory";
    private static final String TEXT = "text";
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

    /**
     * The Java type of a parameter: pointers of different shape may be plain memory to Java all the same.
     *
     * @param received whether Java code receives it, as the target of a callback
     */
    static String parameter(ModelParameter parameter, boolean received) {
        NativeType type = parameter.type().type();
        return switch (type) {
            case NativeType.Text text -> isInput(parameter, text) ? TEXT : MEMORY;
            case NativeType.Handle _ -> of(type);
            case NativeType.Callback _, NativeType.ComInterface _ -> received ? MEMORY : of(type);
            case NativeType.Pointer pointer -> received ? MEMORY : pointer(parameter, pointer);
            default -> value(type);
        };
    }

    private static String pointer(ModelParameter parameter, NativeType.Pointer pointer) {
        NativeType target = Pointees.outTarget(parameter);
        if (target != null) {
            return "out " + (target.abi() == Abi.PTR ? MEMORY : abi(target.abi()));
        }
        boolean structure = pointer.target() instanceof NativeType.Struct && Pointees.isSingle(parameter);
        return structure ? of(pointer) : MEMORY;
    }

    private static boolean isInput(ModelParameter parameter, NativeType.Text text) {
        return !text.writable() && parameter.direction() != Direction.OUT && parameter.direction() != Direction.INOUT;
    }

    /**
     * The Java type of a result.
     *
     * @param received whether Java code gives it, as the target of a callback
     */
    static String result(NativeType type, boolean received) {
        return switch (type) {
            case NativeType.Text _ -> received ? MEMORY : TEXT;
            case NativeType.Handle _ -> received ? value(type) : of(type);
            default -> value(type);
        };
    }

    /** The Java type of a value that stands for itself, as that of a field. */
    static String value(NativeType type) {
        return switch (type) {
            case NativeType.Pointer _, NativeType.Text _, NativeType.Callback _, NativeType.ComInterface _ -> MEMORY;
            case NativeType.Handle handle -> handle.abi() == Abi.PTR ? MEMORY : abi(handle.abi());
            case NativeType.Scalar scalar when Pointees.isWide(scalar) -> "char";
            default -> of(type);
        };
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
