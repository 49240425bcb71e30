package dev.docbind.plan;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.document.PlainText;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which pointers are given a type of their own in Java. Only those that certainly point to one value: a typed
 * out-parameter handed to a function that writes many would be written over its end.
 */
public final class Pointees {

    private static final Pattern MANY = Pattern.compile("(?i)\\b(arrays?|buffers?|lists? of|table of|block of)\\b");

    /** The words by which pages name the length of something large, which is itself one number. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\b(size|length|number|count|capacity)\\b[^.;]{0,60}?\\b(of|in|for)\\s+(the|this|that|an?)\\s+(\\w+\\s+){0,3}(buffer|array)\\b");

    private Pointees() {}

    /**
     * The value a parameter points to, where native code reads or writes exactly one there.
     *
     * @param parameter the parameter
     * @return the pointee; null where the parameter is no such pointer
     */
    public static @Nullable NativeType outTarget(ModelParameter parameter) {
        if (!(parameter.type().type() instanceof NativeType.Pointer pointer)
                || parameter.direction() != Direction.OUT && parameter.direction() != Direction.INOUT
                || pointer.targetConst()
                || !isSingle(parameter)) {
            return null;
        }
        return switch (pointer.target()) {
            case NativeType.Scalar scalar -> scalar.abi() == Abi.I8 || isWide(scalar) ? null : scalar;
            case NativeType.Bool bool -> bool;
            case NativeType.Enumeration enumeration -> enumeration;
            case NativeType.Handle handle -> handle;
            case NativeType.Pointer inner -> inner;
            case NativeType.Text text -> text;
            case NativeType.Callback callback -> callback;
            case NativeType.ComInterface com -> com;
            case NativeType.Void _, NativeType.Struct _, NativeType.Array _, NativeType.Unknown _ -> null;
        };
    }

    /**
     * Whether a parameter points to one value, not to several.
     *
     * @param parameter the parameter
     * @return false where it has a length, or its page speaks of an array or buffer
     */
    public static boolean isSingle(ModelParameter parameter) {
        return parameter.facts().lengthParameter() == null
                && parameter.type().pointee() != null
                && (parameter.documentation() == null
                        || !speaksOfMany(PlainText.of(parameter.documentation().documentation())));
    }

    private static boolean speaksOfMany(String text) {
        // Most texts do not, whatever they measure; taking lengths out of them adds no words.
        return MANY.matcher(text).find()
                && MANY.matcher(LENGTH.matcher(text).replaceAll("$1")).find();
    }

    /** Whether a scalar is a UTF-16 character. */
    public static boolean isWide(NativeType.Scalar scalar) {
        return scalar.abi() == Abi.I16
                && switch (scalar.name()) {
                    case "WCHAR", "wchar_t", "OLECHAR", "char16_t", "TCHAR", "UNICHAR" -> true;
                    default -> false;
                };
    }
}
