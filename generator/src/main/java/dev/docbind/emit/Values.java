package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;

/** Converts between the Java value a user sees and the value a method handle or memory access takes. */
final class Values {

    private Values() {}

    /** The carrier's value for a Java value in a variable. */
    static CodeBlock toNative(Types types, NativeType type, String variable) {
        return switch (type) {
            case NativeType.Bool bool ->
                bool.abi() == Abi.I8
                        ? CodeBlock.of("(byte) ($L ? 1 : 0)", variable)
                        : CodeBlock.of("$L ? $L : $L", variable, one(bool.abi()), zero(bool.abi()));
            case NativeType.Enumeration enumeration
            when types.enumeration(enumeration.name()) != null ->
                CodeBlock.of("$L$L.value()", cast(type.abi()), variable);
            default ->
                type.abi() == Abi.PTR
                        ? CodeBlock.of("$T.optional($L)", Runtime.ARGUMENTS, variable)
                        : CodeBlock.of("$L", variable);
        };
    }

    /** The Java value for an expression of the carrier's type. */
    static CodeBlock fromNative(Types types, NativeType type, CodeBlock expression) {
        if (type instanceof NativeType.Bool) {
            return CodeBlock.of("$L != 0", expression);
        }
        if (type instanceof NativeType.Enumeration enumeration) {
            ClassName name = types.enumeration(enumeration.name());
            String narrow = type.abi() == Abi.I64 ? "(int) " : "";
            return name == null ? expression : CodeBlock.of("new $T($L$L)", name, narrow, expression);
        }
        return expression;
    }

    private static String cast(Abi abi) {
        return switch (abi) {
            case I8 -> "(byte) ";
            case I16 -> "(short) ";
            default -> "";
        };
    }

    private static String one(Abi abi) {
        return abi == Abi.I16 ? "(short) 1" : abi == Abi.I64 ? "1L" : "1";
    }

    private static String zero(Abi abi) {
        return abi == Abi.I16 ? "(short) 0" : abi == Abi.I64 ? "0L" : "0";
    }
}
