package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.ctype.Abi;
import dev.docbind.document.Block;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.model.ModelField;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedField;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Pointees;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the accessors of one field: what fits its type, at the offset the layout gives it. */
final class FieldEmitter {

    private final Types types;
    private final Links links;
    private final ClassName self;
    private final PlannedField field;
    private final ModelField model;
    private final @Nullable OpenArray open;

    FieldEmitter(Types types, Links links, ClassName self, PlannedField field, @Nullable OpenArray open) {
        this.types = types;
        this.links = links;
        this.self = self;
        this.field = field;
        this.model = field.model();
        this.open = open;
    }

    /** Whether a field gets accessors; one whose type is not known has none. */
    static boolean hasAccessors(PlannedField field) {
        return field.nestedType() != null || !(field.model().type().type() instanceof NativeType.Unknown);
    }

    void emit(TypeSpec.Builder builder) {
        if (!hasAccessors(field)) {
            return;
        }
        NativeType type = model.type().type();
        if (model.bitWidth() >= 0) {
            bits(builder);
        } else if (type instanceof NativeType.Array array) {
            array(builder, array);
        } else if (field.nestedType() != null) {
            view(builder, self.nestedClass(field.nestedType()), model.size());
        } else if (type instanceof NativeType.Struct struct) {
            structure(builder, struct);
        } else if (type.abi() != Abi.VOID) {
            scalar(builder, type);
        }
    }

    private void bits(TypeSpec.Builder builder) {
        boolean wide = model.bitWidth() > 32;
        TypeName type = wide ? TypeName.LONG : TypeName.INT;
        boolean signed = model.type().type() instanceof NativeType.Scalar scalar && !scalar.unsigned();
        String where = "%d, %d, %d, %d".formatted(field.offset(), model.size(), model.bitOffset(), model.bitWidth());
        CodeBlock read = CodeBlock.of(
                "return $L$T.$L(segment(), $L)",
                wide ? "" : "(int) ",
                Runtime.BITS,
                signed ? "getSigned" : "get",
                where);
        builder.addMethod(getter(type, read));
        builder.addMethod(setter(type, CodeBlock.of("$T.set(segment(), $L, value)", Runtime.BITS, where)));
    }

    private void scalar(TypeSpec.Builder builder, NativeType type) {
        CodeBlock layout = layout(type);
        CodeBlock read = CodeBlock.of("segment().get($L, $L)", layout, field.offset());
        TypeName java = types.value(type);
        builder.addMethod(getter(java, CodeBlock.of("return $L", Values.fromNative(types, type, read))));
        builder.addMethod(setter(
                java,
                CodeBlock.of(
                        "segment().set($L, $L, $L)", layout, field.offset(), Values.toNative(types, type, "value"))));
    }

    private static CodeBlock layout(NativeType type) {
        if (type instanceof NativeType.Scalar scalar && Pointees.isWide(scalar)) {
            return CodeBlock.of("$T.JAVA_CHAR_UNALIGNED", java.lang.foreign.ValueLayout.class);
        }
        return Carrier.memoryLayout(type.abi());
    }

    private void structure(TypeSpec.Builder builder, NativeType.Struct struct) {
        PlannedType.Structure plan = types.structurePlan(struct.name());
        if (plan == null || plan.model().opaque() || plan.model().size() != model.size()) {
            memory(builder, CodeBlock.of("return part($L, $L)", field.offset(), model.size()));
        } else {
            view(builder, Context.className(plan.name()), model.size());
        }
    }

    private void view(TypeSpec.Builder builder, ClassName type, long size) {
        CodeBlock read = CodeBlock.of("return new $T(part($L, $L))", type, field.offset(), size);
        builder.addMethod(method(type)
                .addJavadoc("$L", comment("a view; writing to it writes to this"))
                .addStatement(read)
                .build());
    }

    private void memory(TypeSpec.Builder builder, CodeBlock read) {
        builder.addMethod(method(Carrier.SEGMENT)
                .addJavadoc("$L", comment("its memory; writing to it writes to this"))
                .addStatement(read)
                .build());
    }

    private void array(TypeSpec.Builder builder, NativeType.Array array) {
        if (array.length() <= 0 && open == null) {
            memory(builder, CodeBlock.of("return segment().asSlice($L)", field.offset()));
            return;
        }
        long size = open == null ? model.size() / array.length() : open.elementSize();
        String encoding = encoding(array.element());
        if (encoding != null) {
            text(builder, encoding);
        } else if (array.element() instanceof NativeType.Struct struct) {
            structures(builder, struct, size);
        } else {
            memory(builder, CodeBlock.of("return part($L, $L)", field.offset(), room()));
            if (isPlain(array.element()) && Carrier.size(array.element().abi()) == size) {
                elements(builder, array);
            }
        }
    }

    /** How many bytes the array has: those of the layout, or all that follow where it is open. */
    private CodeBlock room() {
        return open == null
                ? CodeBlock.of("$L", model.size())
                : CodeBlock.of("segment().byteSize() - $L", field.offset());
    }

    private static boolean isPlain(NativeType type) {
        return switch (type.abi()) {
            case I8, I16, I32, I64, F32, F64, PTR -> true;
            case VOID, STRUCT, ARRAY, UNKNOWN -> false;
        };
    }

    /** The text encoding of a character array, null for arrays of numbers. */
    private static @Nullable String encoding(NativeType element) {
        if (!(element instanceof NativeType.Scalar scalar)) {
            return null;
        }
        return switch (scalar.name()) {
            case "char", "CHAR" -> scalar.abi() == Abi.I8 ? (scalar.name().equals("CHAR") ? "ANSI" : "UTF8") : null;
            case "wchar_t", "WCHAR", "OLECHAR", "TCHAR", "char16_t" ->
                scalar.abi() == Abi.I16 ? "UTF16" : scalar.abi() == Abi.I32 ? "UTF32" : "ANSI";
            default -> null;
        };
    }

    private void text(TypeSpec.Builder builder, String encoding) {
        ClassName string = ClassName.get(String.class);
        builder.addMethod(getter(
                string,
                CodeBlock.of("return $T.$L.read(segment(), $L, $L)", Runtime.TEXT, encoding, field.offset(), room())));
        builder.addMethod(setter(
                string,
                CodeBlock.of("$T.$L.write(segment(), $L, $L, value)", Runtime.TEXT, encoding, field.offset(), room())));
    }

    private void structures(TypeSpec.Builder builder, NativeType.Struct struct, long size) {
        PlannedType.Structure plan = types.structurePlan(struct.name());
        if (plan == null || plan.model().opaque() || plan.model().size() != size) {
            memory(builder, CodeBlock.of("return part($L, $L)", field.offset(), room()));
            return;
        }
        ClassName element = Context.className(plan.name());
        builder.addMethod(method(ParameterizedTypeName.get(Runtime.STRUCTURE_ARRAY, element))
                .addJavadoc("$L", comment("its elements; writing to them writes to this"))
                .addStatement(
                        "return $T.at(part($L, $L), $T.LAYOUT, $T::new)",
                        Runtime.STRUCTURE_ARRAY,
                        field.offset(),
                        room(),
                        element,
                        element)
                .build());
    }

    private void elements(TypeSpec.Builder builder, NativeType.Array array) {
        CodeBlock layout = layout(array.element());
        TypeName java = types.value(array.element());
        long size = Carrier.size(array.element().abi());
        String length =
                open == null ? "" + array.length() : "(segment().byteSize() - " + field.offset() + ") / " + size;
        String where = "element(%d, index, %s, %d)".formatted(field.offset(), length, size);
        String bound = open == null ? "" + array.length() : "the number of elements there is room for";
        CodeBlock read = CodeBlock.of("segment().get($L, $L)", layout, where);
        String name = CommentEncoder.text(model.name());
        builder.addMethod(method(java)
                .addParameter(TypeName.LONG, "index")
                .addJavadoc(
                        "Reads an element of <code>$L</code>.\n\n@param index which, below $L\n@return the element\n",
                        name,
                        bound)
                .addStatement("return $L", Values.fromNative(types, array.element(), read))
                .build());
        builder.addMethod(method(self)
                .addParameter(TypeName.LONG, "index")
                .addParameter(java, "value")
                .addJavadoc(
                        "Writes an element of <code>$L</code>.\n\n@param index which, below $L\n@param value the element\n@return this\n",
                        name,
                        bound)
                .addStatement(
                        "segment().set($L, $L, $L)", layout, where, Values.toNative(types, array.element(), "value"))
                .addStatement("return this")
                .build());
    }

    private MethodSpec getter(TypeName type, CodeBlock code) {
        return method(type)
                .addJavadoc("$L", comment("what the field holds"))
                .addStatement(code)
                .build();
    }

    private MethodSpec setter(TypeName type, CodeBlock code) {
        return method(self)
                .addParameter(type, "value")
                .addJavadoc(
                        "Writes <code>$L</code>, see {@link #$L()}.\n\n@param value what the field shall hold$L\n@return this\n",
                        CommentEncoder.text(model.name()),
                        field.accessor(),
                        type.equals(Carrier.SEGMENT)
                                ? "; null for NULL. What it points to must live as long as native code uses it"
                                : "")
                .addStatement(code)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(TypeName type) {
        return MethodSpec.methodBuilder(field.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private String comment(String returns) {
        List<Block> text = model.documentation() == null
                ? List.of()
                : model.documentation().documentation();
        String otherwise =
                "The field <code>" + CommentEncoder.text(model.name()) + "</code>, which the page does not describe.";
        Comment comment = Comment.ofMember(links).opening(text, "", otherwise);
        if (!model.type().cType().isBlank()) {
            comment.paragraph(
                    "Native type: <code>" + CommentEncoder.text(model.type().cType()) + "</code>");
        }
        return comment.tag("return", returns).toString();
    }
}
