package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.docbind.ctype.Abi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What a method handle passes for a native value.
 *
 * @param type the Java type in the handle's own signature
 * @param layout the expression for its layout in a descriptor
 * @param code a letter, or the name of a structure, that stands for it in the names of call shapes
 */
record Carrier(TypeName type, CodeBlock layout, String code) {

    static final TypeName SEGMENT = ClassName.get(MemorySegment.class);

    /** The carrier of a value that is no structure. */
    static Carrier of(Abi abi) {
        return switch (abi) {
            case VOID -> new Carrier(TypeName.VOID, CodeBlock.of(""), "V");
            case I8 -> value(TypeName.BYTE, "JAVA_BYTE", "B");
            case I16 -> value(TypeName.SHORT, "JAVA_SHORT", "S");
            case I32 -> value(TypeName.INT, "JAVA_INT", "I");
            case I64 -> value(TypeName.LONG, "JAVA_LONG", "L");
            case F32 -> value(TypeName.FLOAT, "JAVA_FLOAT", "F");
            case F64 -> value(TypeName.DOUBLE, "JAVA_DOUBLE", "D");
            case PTR, ARRAY, STRUCT, UNKNOWN -> value(SEGMENT, "ADDRESS", "P");
        };
    }

    /** The carrier of a UTF-16 character. */
    static Carrier ofWide() {
        return value(TypeName.CHAR, "JAVA_CHAR", "C");
    }

    /** The carrier of a structure by value. */
    static Carrier ofStructure(ClassName structure) {
        return new Carrier(SEGMENT, CodeBlock.of("$T.LAYOUT", structure), structure.simpleName());
    }

    /** The layout for reading and writing at any address: fields of packed structures lie anywhere. */
    static CodeBlock memoryLayout(Abi abi) {
        return CodeBlock.of("$T.$L", ValueLayout.class, constant(abi) + (abi == Abi.I8 ? "" : "_UNALIGNED"));
    }

    private static String constant(Abi abi) {
        return switch (abi) {
            case I8 -> "JAVA_BYTE";
            case I16 -> "JAVA_SHORT";
            case I32 -> "JAVA_INT";
            case I64 -> "JAVA_LONG";
            case F32 -> "JAVA_FLOAT";
            case F64 -> "JAVA_DOUBLE";
            default -> "ADDRESS";
        };
    }

    /** Size in bytes of a value that is no structure. */
    static long size(Abi abi) {
        return switch (abi) {
            case I8 -> 1;
            case I16 -> 2;
            case I32, F32 -> 4;
            default -> 8;
        };
    }

    private static Carrier value(TypeName type, String constant, String code) {
        return new Carrier(type, CodeBlock.of("$T.$L", ValueLayout.class, constant), code);
    }
}
