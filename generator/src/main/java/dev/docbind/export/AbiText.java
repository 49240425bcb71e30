package dev.docbind.export;

import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;
import java.util.Locale;

/** The spelling of register-level classes in the exported model: {@code i32}, {@code struct:TIME}, {@code array:i8[4]}. */
public final class AbiText {

    private AbiText() {}

    /** The class of a type as the exported model spells it. */
    public static String of(NativeType type) {
        return switch (type) {
            case NativeType.Struct struct -> "struct:" + struct.name();
            case NativeType.Array array -> array(array);
            default -> of(type.abi());
        };
    }

    private static String of(Abi abi) {
        return abi.name().toLowerCase(Locale.ROOT);
    }

    private static String array(NativeType.Array array) {
        StringBuilder lengths = new StringBuilder();
        NativeType element = array;
        while (element instanceof NativeType.Array inner) {
            lengths.append('[').append(inner.length() < 0 ? "" : inner.length()).append(']');
            element = inner.element();
        }
        return "array:" + of(element) + lengths;
    }

    /** The class of what a pointer type points to; {@code unknown} where the type does not say. */
    static String pointee(NativeType type) {
        return switch (type) {
            case NativeType.Pointer pointer -> of(pointer.target());
            case NativeType.Text text ->
                switch (text.encoding()) {
                    case UTF16 -> "i16";
                    case ANSI, UTF8 -> "i8";
                    case UTF32 -> "i32";
                };
            default -> "unknown";
        };
    }
}
