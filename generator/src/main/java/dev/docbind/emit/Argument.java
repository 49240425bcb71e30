package dev.docbind.emit;

import com.palantir.javapoet.CodeBlock;
import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ParameterFacts.LengthUnit;
import dev.docbind.plan.NameTable;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Pointees;
import org.jspecify.annotations.Nullable;

/**
 * How one argument is passed. What is made of a parameter goes to the handle in a variable: a compiler looks twice at an
 * argument that is a call itself.
 *
 * @param value the expression for what is handed to the method handle
 * @param made whether the expression makes something of the parameter; otherwise it names or narrows a variable
 * @param needsScratch whether it copies to the memory of the call
 * @param before the statement that begins its use, before the call; null for none
 * @param after the statement that ends its use, whatever the call does; null for none
 * @param finished the statement that follows a call that returned; null for none
 */
record Argument(
        CodeBlock value,
        boolean made,
        boolean needsScratch,
        @Nullable CodeBlock before,
        @Nullable CodeBlock after,
        @Nullable CodeBlock finished) {

    private static Argument made(CodeBlock value) {
        return new Argument(value, true, false, null, null, null);
    }

    static Argument of(Signature signature, int index) {
        ModelParameter parameter = signature.parameters().get(index);
        String name = signature.function().parameters().get(index);
        Types types = signature.types();
        NativeType type = parameter.type().type();
        return switch (type) {
            case NativeType.Text text when Types.isInput(parameter, text) -> text(parameter, name, text);
            case NativeType.Handle handle
            when types.find(NameTable.Sort.HANDLE, handle.name()) != null -> handle(signature, parameter, name, handle);
            case NativeType.ComInterface com
            when types.find(NameTable.Sort.INTERFACE, com.name()) != null -> com(parameter, name);
            case NativeType.Callback callback
            when types.find(NameTable.Sort.CALLBACK, callback.name()) != null ->
                new Argument(
                        given(parameter, name),
                        true,
                        false,
                        null,
                        null,
                        CodeBlock.of("$T.rethrow($L)", Runtime.ARGUMENTS, name));
            case NativeType.Struct struct
            when types.structure(struct.name()) != null ->
                made(CodeBlock.of("$T.required($L, $L)", Runtime.ARGUMENTS, name, LiteralEncoder.literal(name)));
            default -> type.abi() == Abi.PTR ? made(pointer(signature, parameter, name)) : value(types, type, name);
        };
    }

    private static Argument value(Types types, NativeType type, String name) {
        CodeBlock value = Values.toNative(types, type, name);
        boolean made = type instanceof NativeType.Bool || type instanceof NativeType.Enumeration;
        return new Argument(value, made, false, null, null, null);
    }

    /** A pointer that the page says must be given is refused when it is not; others may be null. */
    private static CodeBlock given(ModelParameter parameter, String name) {
        return isRequired(parameter)
                ? CodeBlock.of("$T.required($L, $L)", Runtime.ARGUMENTS, name, LiteralEncoder.literal(name))
                : CodeBlock.of("$T.optional($L)", Runtime.ARGUMENTS, name);
    }

    static boolean isRequired(ModelParameter parameter) {
        return !parameter.optional()
                && !parameter.facts().nullable()
                && !parameter.facts().mustBeZero()
                && parameter.documentation() != null
                && parameter.documentation().attributes().direction() != Direction.UNSTATED;
    }

    private static Argument text(ModelParameter parameter, String name, NativeType.Text text) {
        CodeBlock value = CodeBlock.of(
                "scratch_.$L($T.$L, $L, $L)",
                isRequired(parameter) ? "text" : "optionalText",
                Runtime.TEXT,
                text.encoding().name(),
                name,
                LiteralEncoder.literal(name));
        return new Argument(value, true, true, null, null, null);
    }

    private static Argument handle(
            Signature signature, ModelParameter parameter, String name, NativeType.Handle handle) {
        boolean pointer = handle.abi() == Abi.PTR;
        String literal = LiteralEncoder.literal(name);
        PlannedType.Handle plan = signature.types().handlePlan(handle.name());
        if (plan != null
                && signature.function().model().id().name().equals(plan.model().closedBy())) {
            CodeBlock surrendered = CodeBlock.of("$T.surrender($L, $L)", Runtime.ARGUMENTS, name, literal);
            return made(fromLong(handle.abi(), surrendered));
        }
        String method = isRequired(parameter) ? "acquire" : "acquireOptional";
        String arguments = isRequired(parameter) ? name + ", " + literal : name;
        CodeBlock before = CodeBlock.of(
                "$T $LValue_ = $T.$L$L($L)",
                pointer ? Carrier.SEGMENT : com.palantir.javapoet.TypeName.LONG,
                name,
                Runtime.ARGUMENTS,
                method,
                pointer ? "Pointer" : "",
                arguments);
        CodeBlock value = CodeBlock.of("$LValue_", name);
        return new Argument(
                pointer ? value : narrowed(handle.abi(), value),
                false,
                false,
                before,
                CodeBlock.of("$T.release($L)", Runtime.ARGUMENTS, name),
                null);
    }

    private static CodeBlock fromLong(Abi abi, CodeBlock value) {
        return abi == Abi.PTR ? CodeBlock.of("$T.ofAddress($L)", Carrier.SEGMENT, value) : narrowed(abi, value);
    }

    private static CodeBlock narrowed(Abi abi, CodeBlock value) {
        return switch (abi) {
            case I8 -> CodeBlock.of("(byte) $L", value);
            case I16 -> CodeBlock.of("(short) $L", value);
            case I32 -> CodeBlock.of("(int) $L", value);
            default -> value;
        };
    }

    private static Argument com(ModelParameter parameter, String name) {
        CodeBlock acquired = isRequired(parameter)
                ? CodeBlock.of("$T.acquire($L, $L)", Runtime.ARGUMENTS, name, LiteralEncoder.literal(name))
                : CodeBlock.of("$T.acquireOptional($L)", Runtime.ARGUMENTS, name);
        return new Argument(
                CodeBlock.of("$LValue_", name),
                false,
                false,
                CodeBlock.of("$T $LValue_ = $L", Carrier.SEGMENT, name, acquired),
                CodeBlock.of("$T.release($L)", Runtime.ARGUMENTS, name),
                null);
    }

    private static CodeBlock pointer(Signature signature, ModelParameter parameter, String name) {
        CodeBlock length =
                signature.types().parameter(parameter).equals(Carrier.SEGMENT) ? length(signature, parameter) : null;
        if (length == null) {
            return given(parameter, name);
        }
        String method = isRequired(parameter) ? "buffer" : "optionalBuffer";
        return CodeBlock.of("$T.$L($L, $L, $L)", Runtime.ARGUMENTS, method, name, length, LiteralEncoder.literal(name));
    }

    /** The length of a buffer in bytes, as its length parameter gives it; null where the unit is not certain. */
    private static @Nullable CodeBlock length(Signature signature, ModelParameter buffer) {
        long unit = unit(buffer);
        String lengthParameter = buffer.facts().lengthParameter();
        if (unit == 0 || lengthParameter == null) {
            return null;
        }
        for (int i = 0; i < signature.parameters().size(); i++) {
            ModelParameter length = signature.parameters().get(i);
            if (length.name().equals(lengthParameter)) {
                CodeBlock count =
                        count(length, signature.function().parameters().get(i));
                return count == null || unit == 1
                        ? count
                        : CodeBlock.of("$T.multiplyExact($L, $LL)", Math.class, count, unit);
            }
        }
        return null;
    }

    private static @Nullable CodeBlock count(ModelParameter length, String name) {
        NativeType out = Pointees.outTarget(length);
        if (out != null) {
            boolean readable = length.direction() == Direction.INOUT && isRequired(length);
            return readable ? count(out.abi(), name + ".get()") : null;
        }
        if (!(length.type().type() instanceof NativeType.Scalar scalar)) {
            return null;
        }
        return count(scalar.abi(), name);
    }

    private static @Nullable CodeBlock count(Abi abi, String number) {
        return switch (abi) {
            case I32 -> CodeBlock.of("$T.toUnsignedLong($L)", Integer.class, number);
            case I64 -> CodeBlock.of("$L", number);
            default -> null;
        };
    }

    private static long unit(ModelParameter buffer) {
        LengthUnit unit = buffer.facts().lengthUnit();
        if (unit == LengthUnit.BYTES) {
            return 1;
        }
        if (unit == LengthUnit.CHARACTERS && buffer.type().type() instanceof NativeType.Text text) {
            return switch (text.encoding()) {
                case UTF8, ANSI -> 1;
                case UTF16 -> 2;
                case UTF32 -> 4;
            };
        }
        if ((unit == LengthUnit.ELEMENTS || unit == LengthUnit.CHARACTERS)
                && buffer.type().type() instanceof NativeType.Pointer pointer
                && pointer.target() instanceof NativeType.Scalar scalar) {
            return Carrier.size(scalar.abi());
        }
        return 0;
    }
}
