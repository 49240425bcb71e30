package dev.docbind.verify;

import dev.docbind.ctype.Abi;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the checks that a C type is what the model takes it for: kind, size, signedness, and the same of what it points
 * to.
 *
 * @param structureSizes sizes of the model's structures by name
 */
record TypeChecks(Map<String, Long> structureSizes) {

    /** Checks of one type, given as C text that may stand in a cast. */
    List<Check> of(NativeType type, String cType, StatementId statement, SourceLocation location, String what) {
        List<Check> checks = new ArrayList<>();
        String claim = what + " is " + words(type) + ", the header says " + cType;
        if (type instanceof NativeType.Void) {
            checks.add(Check.that("__builtin_types_compatible_p(" + cType + ", void)", statement, location, claim));
            return checks;
        }
        String condition = condition(type, "(*(" + cType + " *)0)", cType);
        if (!condition.isEmpty()) {
            checks.add(Check.that(condition, statement, location, claim));
        }
        String pointee = pointee(type);
        if (!pointee.isEmpty()) {
            checks.add(Check.that(pointee.replace("@", "(**(" + cType + " *)0)"), statement, location, claim));
        }
        return checks;
    }

    /** The condition under which an expression has this type; empty where nothing can be said. */
    private String condition(NativeType type, String expression, String cType) {
        String size = "sizeof" + expression + " == ";
        String kind = "__builtin_classify_type" + expression;
        return switch (type.abi()) {
            case I8, I16, I32, I64 ->
                size + bytes(type.abi()) + " && " + kind + " != 5 && " + kind + " != 8" + sign(type, cType);
            case F32, F64 -> size + bytes(type.abi()) + " && " + kind + " == 8";
            case PTR -> kind + " == 5";
            case STRUCT ->
                type instanceof NativeType.Struct struct && structureSizes.containsKey(struct.name())
                        ? size + structureSizes.get(struct.name()) + " && " + kind + " >= 12"
                        : kind + " >= 12";
            default -> "";
        };
    }

    private static String sign(NativeType type, String cType) {
        boolean number =
                type instanceof NativeType.Scalar scalar && !scalar.name().endsWith("LARGE_INTEGER");
        if (!number || cType.isEmpty() || cType.contains("LARGE_INTEGER") || cType.contains("PHYSICAL_ADDRESS")) {
            return "";
        }
        boolean unsigned = type instanceof NativeType.Scalar scalar && scalar.unsigned();
        return " && ((" + cType + ")-1 < 1) == " + (unsigned ? 0 : 1);
    }

    /** The condition on what a pointer points to, with {@code @} for it; empty where the model claims nothing. */
    private String pointee(NativeType type) {
        return switch (type) {
            case NativeType.Text text ->
                "sizeof@ == "
                        + switch (text.encoding()) {
                            case UTF16 -> 2;
                            case ANSI, UTF8 -> 1;
                            case UTF32 -> 4;
                        };
            case NativeType.Pointer pointer ->
                switch (pointer.target()) {
                    case NativeType.Struct struct ->
                        structureSizes.containsKey(struct.name())
                                ? "sizeof@ == " + structureSizes.get(struct.name())
                                : "";
                    case NativeType.Void nothing -> "";
                    case NativeType.Array array -> "";
                    default -> condition(pointer.target(), "@", "");
                };
            default -> "";
        };
    }

    static int bytes(Abi abi) {
        return switch (abi) {
            case I8 -> 1;
            case I16 -> 2;
            case I32, F32 -> 4;
            default -> 8;
        };
    }

    private static String words(NativeType type) {
        return switch (type) {
            case NativeType.Pointer pointer -> "a pointer to " + words(pointer.target());
            case NativeType.Struct struct -> "structure " + struct.name();
            case NativeType.Text text -> "a pointer to text";
            case NativeType.Void nothing -> "void";
            default -> type.abi().name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
