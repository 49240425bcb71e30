package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.docbind.ctype.Abi;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.ModelField;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Pointees;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the layout of a structure as an expression. Offsets are the model's; gaps become padding, and bitfields their
 * storage units.
 */
final class LayoutCode {

    private final Types types;

    LayoutCode(Types types) {
        this.types = types;
    }

    /** One member as it goes into a layout. */
    private record Part(CodeBlock code, long size, long alignment) {}

    /** The layout of a structure or union with known offsets. */
    CodeBlock of(boolean union, List<ModelField> fields, long size, long alignment) {
        return union ? union(fields, size, alignment) : structure(fields, size, alignment);
    }

    private CodeBlock union(List<ModelField> fields, long size, long alignment) {
        List<CodeBlock> parts = new ArrayList<>();
        long widest = 0;
        long strictest = 1;
        for (ModelField field : fields) {
            Part part = part(field);
            if (part.size() > 0) {
                parts.add(named(field, part.code()));
                widest = Math.max(widest, part.size());
                strictest = Math.max(strictest, part.alignment());
            }
        }
        if (widest < size) {
            pad(parts, size);
        }
        return group("unionLayout", parts, strictest, alignment);
    }

    private CodeBlock structure(List<ModelField> fields, long size, long alignment) {
        List<CodeBlock> parts = new ArrayList<>();
        long at = 0;
        long strictest = 1;
        for (ModelField field : fields) {
            Part part = part(field);
            if (part.size() <= 0 || field.offset() + part.size() <= at || field.offset() + part.size() > size) {
                continue;
            }
            if (field.offset() < at) {
                parts.add(bytes(field.offset() + part.size() - at));
            } else {
                pad(parts, field.offset() - at);
                boolean aligned = field.offset() % part.alignment() == 0;
                CodeBlock code = named(field, part.code());
                parts.add(aligned ? code : CodeBlock.of("$L.withByteAlignment(1)", code));
                strictest = Math.max(strictest, aligned ? part.alignment() : 1);
            }
            at = field.offset() + part.size();
        }
        pad(parts, size - at);
        return group("structLayout", parts, strictest, alignment);
    }

    /** The member under its native name, by which layout paths find it; storage units of bitfields stay nameless. */
    private static CodeBlock named(ModelField field, CodeBlock code) {
        return field.name().isEmpty() || field.bitWidth() >= 0
                ? code
                : CodeBlock.of("$L.withName($L)", code, LiteralEncoder.literal(field.name()));
    }

    private static void pad(List<CodeBlock> parts, long size) {
        if (size > 0) {
            parts.add(CodeBlock.of("$T.paddingLayout($L)", MemoryLayout.class, size));
        }
    }

    private static CodeBlock group(String method, List<CodeBlock> parts, long natural, long alignment) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.$L(", MemoryLayout.class, method);
        for (int i = 0; i < parts.size(); i++) {
            code.add(i == 0 ? "\n$>$>" : ",\n").add(parts.get(i));
        }
        code.add(parts.isEmpty() ? ")" : "$<$<)");
        if (alignment > 0 && natural != alignment) {
            code.add(".withByteAlignment($L)", alignment);
        }
        return code.build();
    }

    private static CodeBlock bytes(long size) {
        return CodeBlock.of("$T.sequenceLayout($L, $T.JAVA_BYTE)", MemoryLayout.class, size, ValueLayout.class);
    }

    private Part part(ModelField field) {
        return field.bitWidth() >= 0
                ? scalar(unit(field.size()), field.size())
                : part(field.type().type(), field.size(), field);
    }

    private Part group(ModelField field, List<ModelField> members, long size) {
        long alignment = alignment(members);
        return new Part(of(field.nestedUnion(), members, size, alignment), size, alignment);
    }

    /** The alignment that the members of an inline structure imply. */
    private long alignment(List<ModelField> fields) {
        long alignment = 1;
        for (ModelField field : fields) {
            Part part = part(field);
            boolean aligned = field.offset() % part.alignment() == 0;
            alignment = Math.max(alignment, aligned ? part.alignment() : 1);
        }
        return alignment;
    }

    private Part part(NativeType type, long size, ModelField field) {
        if (type instanceof NativeType.Array array && array.length() > 0 && size % array.length() == 0) {
            Part element = part(array.element(), size / array.length(), field);
            boolean fits = element.size() == size / array.length() && element.size() % element.alignment() == 0;
            return fits
                    ? new Part(
                            CodeBlock.of(
                                    "$T.sequenceLayout($L, $L)", MemoryLayout.class, array.length(), element.code()),
                            size,
                            element.alignment())
                    : new Part(bytes(size), size, 1);
        }
        if (!field.nested().isEmpty()) {
            return group(field, field.nested(), size);
        }
        if (type instanceof NativeType.Struct struct) {
            PlannedType.Structure plan = types.structurePlan(struct.name());
            if (plan != null && !plan.model().opaque() && plan.model().size() == size) {
                ClassName name = Context.className(plan.name());
                return new Part(
                        CodeBlock.of("$T.LAYOUT", name),
                        size,
                        Math.max(1, plan.model().alignment()));
            }
            return field.inner().isEmpty() ? new Part(bytes(size), size, 1) : group(field, field.inner(), size);
        }
        if (type instanceof NativeType.Scalar scalar && Pointees.isWide(scalar) && size == 2) {
            return new Part(CodeBlock.of("$T.JAVA_CHAR", ValueLayout.class), 2, 2);
        }
        return isValue(type.abi()) && Carrier.size(type.abi()) == size
                ? scalar(type.abi(), size)
                : new Part(bytes(size), size, 1);
    }

    private static boolean isValue(Abi abi) {
        return switch (abi) {
            case I8, I16, I32, I64, F32, F64, PTR -> true;
            case VOID, STRUCT, ARRAY, UNKNOWN -> false;
        };
    }

    private static Part scalar(Abi abi, long size) {
        return new Part(Carrier.of(abi).layout(), size, size);
    }

    private static Abi unit(long size) {
        return size == 1 ? Abi.I8 : size == 2 ? Abi.I16 : size == 4 ? Abi.I32 : Abi.I64;
    }
}
