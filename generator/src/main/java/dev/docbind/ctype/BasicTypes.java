package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combines the keywords of a basic type, in whatever order they stand. */
final class BasicTypes {

    private BasicTypes() {}

    /** The type these keywords name, null for a combination C does not know. */
    static @Nullable CType of(List<String> words) {
        boolean unsigned = false;
        boolean signed = false;
        int longs = 0;
        String base = "";
        for (String word : words) {
            switch (word) {
                case "unsigned" -> unsigned = true;
                case "signed", "__signed", "__signed__" -> signed = true;
                case "long" -> longs++;
                default -> {
                    boolean shorter =
                            base.equals("int") && word.equals("short") || base.equals("short") && word.equals("int");
                    if (!base.isEmpty() && !base.equals(word) && !shorter) {
                        return null;
                    }
                    base = shorter ? "short" : word;
                }
            }
        }
        if (base.equals("void") || base.equals("VOID")) {
            return unsigned || signed || longs > 0 ? null : new CType.Void();
        }
        BasicKind kind = kind(base, unsigned, signed, longs);
        return kind == null ? null : new CType.Basic(kind);
    }

    private static @Nullable BasicKind kind(String base, boolean unsigned, boolean signed, int longs) {
        return switch (base) {
            case "", "int", "__int32", "_int32" ->
                switch (longs) {
                    case 0 -> unsigned ? BasicKind.UINT : BasicKind.INT;
                    case 1 -> unsigned ? BasicKind.ULONG : BasicKind.LONG;
                    case 2 -> unsigned ? BasicKind.ULLONG : BasicKind.LLONG;
                    default -> null;
                };
            case "char", "__int8", "_int8" ->
                longs > 0 ? null : unsigned ? BasicKind.UCHAR : signed ? BasicKind.SCHAR : BasicKind.CHAR;
            case "short", "__int16", "_int16" -> longs > 0 ? null : unsigned ? BasicKind.USHORT : BasicKind.SHORT;
            case "__int64", "_int64", "__int3264" -> unsigned ? BasicKind.ULLONG : BasicKind.LLONG;
            case "__int128", "__int128_t" -> unsigned ? BasicKind.UINT128 : BasicKind.INT128;
            case "__uint128_t" -> BasicKind.UINT128;
            case "float", "_Float32" -> BasicKind.FLOAT;
            case "_Float64" -> BasicKind.DOUBLE;
            case "double" -> longs == 1 ? BasicKind.LDOUBLE : longs == 0 ? BasicKind.DOUBLE : null;
            case "bool", "_Bool" -> BasicKind.BOOL;
            case "wchar_t", "__wchar_t" -> BasicKind.WCHAR;
            default -> null;
        };
    }
}
