package dev.docbind.resolve.type;

import dev.docbind.model.NativeType;

/** Spells deduced types as C, for people who read the model; empty where no name is known. */
public final class CSpelling {

    private CSpelling() {}

    /** The C spelling of a type. */
    public static String of(NativeType type) {
        return switch (type) {
            case NativeType.Void v -> "void";
            case NativeType.Scalar scalar -> scalar.name();
            case NativeType.Bool bool -> bool.name();
            case NativeType.Enumeration enumeration -> enumeration.name();
            case NativeType.Struct struct -> struct.name();
            case NativeType.Array array -> of(array.element()) + "[]";
            case NativeType.Pointer pointer -> pointer(pointer);
            case NativeType.Text text -> text(text);
            case NativeType.Handle handle -> handle.name();
            case NativeType.Callback callback -> callback.name();
            case NativeType.ComInterface com -> com.name() + " *";
            case NativeType.Unknown unknown -> "";
        };
    }

    private static String pointer(NativeType.Pointer pointer) {
        String target = pointer.target() instanceof NativeType.Unknown ? "void" : of(pointer.target());
        if (target.isEmpty()) {
            return "";
        }
        String star = target.endsWith("*") ? "*" : " *";
        return (pointer.targetConst() ? "const " : "") + target + star;
    }

    private static String text(NativeType.Text text) {
        String base = switch (text.encoding()) {
            case UTF16, UTF32 -> "wchar_t";
            case ANSI, UTF8 -> "char";
        };
        return (text.writable() ? "" : "const ") + base + " *";
    }
}
