package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.ctype.Abi;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.plan.NameTable;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Pointees;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a callback type: the functional interface users implement, and the class native code enters. */
final class CallbackEmitter {

    private final Context context;
    private final PlannedType.Callback type;
    private final ClassName name;
    private final Signature signature;

    CallbackEmitter(Context context, PlannedType.Callback type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.signature =
                new Signature(new Types(context, type.function().model().id().header()), type.function());
    }

    /** Whether native code can call it: its whole signature is known. */
    boolean isCallable() {
        return type.function().model().callable() && !type.function().model().variadic() && signature.callable();
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(FunctionalInterface.class)
                .addJavadoc(
                        "$L",
                        FunctionComment.ofCallbackType(
                                context, signature, type.name().packageName()))
                .addMethod(method());
        if (isCallable()) {
            builder.addMethod(in()).addMethod(retained());
        }
        return builder.build();
    }

    private MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("invoke")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(returned())
                .addJavadoc(
                        "$L",
                        FunctionComment.ofCallbackMethod(
                                context, signature, type.name().packageName()));
        for (int i = 0; i < signature.parameters().size(); i++) {
            method.addParameter(
                    received(signature.parameters().get(i)),
                    type.function().parameters().get(i));
        }
        return method.build();
    }

    /** What the target gives back: the raw value where native code wants a pointer. */
    private TypeName returned() {
        NativeType result = signature.result();
        return result instanceof NativeType.Struct
                ? carrier(result)
                : signature.types().value(result);
    }

    /** What the target is given: views of the structures and values native code passes pointers to. */
    private TypeName received(ModelParameter parameter) {
        NativeType type = parameter.type().type();
        return switch (type) {
            case NativeType.Text text when Types.isInput(parameter, text) -> ClassName.get(String.class);
            case NativeType.Handle handle -> {
                ClassName found = signature.types().find(NameTable.Sort.HANDLE, handle.name());
                yield found == null ? carrier(type) : found;
            }
            case NativeType.Pointer pointer when viewed(parameter, pointer) != null -> viewed(parameter, pointer);
            default -> signature.types().value(type);
        };
    }

    /** The structure a pointer certainly points to one of; null where that is not known. */
    private @Nullable ClassName viewed(ModelParameter parameter, NativeType.Pointer pointer) {
        return pointer.target() instanceof NativeType.Struct struct && Pointees.isSingle(parameter)
                ? signature.types().structure(struct.name())
                : null;
    }

    private TypeName carrier(NativeType type) {
        return signature.types().carrier(type).type();
    }

    private MethodSpec in() {
        return MethodSpec.methodBuilder("in")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Runtime.CALLBACK, name))
                .addParameter(Arena.class, "arena")
                .addParameter(name, "target")
                .addJavadoc("""
                        A callback that lives as long as an arena; see {@link Callback#in}.

                        @param arena its lifetime
                        @param target what to call
                        @return the callback
                        """)
                .addStatement("return $T.in(arena, target, $T.SHAPE)", Runtime.CALLBACK, upcall())
                .build();
    }

    private MethodSpec retained() {
        return MethodSpec.methodBuilder("retained")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Runtime.CALLBACK, name))
                .addParameter(name, "target")
                .addParameter(Thread.UncaughtExceptionHandler.class, "handler")
                .addJavadoc("""
                        A callback for functions that keep the pointer; see {@link Callback#retained}.

                        @param target what to call
                        @param handler told of exceptions and of calls after closing
                        @return the callback
                        """)
                .addStatement("return $T.retained(target, $T.SHAPE, handler)", Runtime.CALLBACK, upcall())
                .build();
    }

    private ClassName upcall() {
        return Context.className(type.upcall());
    }

    /** The class native code enters. */
    TypeSpec emitUpcall() {
        TypeName shape = ParameterizedTypeName.get(Runtime.CALLBACK_SHAPE, name);
        return TypeSpec.classBuilder(upcall())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Where native code enters a {@link $L}.\n", name.simpleName())
                .addField(FieldSpec.builder(shape, "SHAPE", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("How native code calls it.\n")
                        .initializer(
                                "$T.of($T.lookup(), $T.class, $L)",
                                Runtime.CALLBACK_SHAPE,
                                MethodHandles.class,
                                name,
                                Shape.of(signature, null).descriptor())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("Not used.\n")
                        .build())
                .addMethod(enter())
                .build();
    }

    private MethodSpec enter() {
        TypeName result = carrier(signature.result());
        MethodSpec.Builder method = MethodSpec.methodBuilder("enter")
                .addModifiers(Modifier.STATIC)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(Runtime.CALLBACK, name), "callback_")
                .addJavadoc("Calls the target.\n\n@param callback_ the callback\n");
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            ModelParameter parameter = signature.parameters().get(i);
            String variable = type.function().parameters().get(i);
            method.addParameter(carrier(parameter.type().type()), variable);
            method.addJavadoc("@param $L as native code gives it\n", variable);
            arguments.add(received(parameter, variable));
        }
        CodeBlock call = CodeBlock.of("callback_.target().invoke($L)", CodeBlock.join(arguments, ", "));
        method.beginControlFlow("try");
        if (result.equals(TypeName.VOID)) {
            method.addStatement(call);
        } else {
            method.addJavadoc("@return what the target gives back, or 0\n");
            returnValue(method, call);
        }
        method.nextControlFlow("catch ($T failure_)", Throwable.class).addStatement("callback_.failed(failure_)");
        if (!result.equals(TypeName.VOID)) {
            method.addStatement("return $L", zero(signature.result()));
        }
        return method.endControlFlow().build();
    }

    private void returnValue(MethodSpec.Builder method, CodeBlock call) {
        NativeType result = signature.result();
        if (returned().equals(carrier(result)) && !(result.abi() == Abi.PTR)) {
            method.addStatement("return $L", call);
        } else {
            method.addStatement("$T result_ = $L", returned(), call);
            method.addStatement("return $L", Values.toNative(signature.types(), result, "result_"));
        }
    }

    private CodeBlock received(ModelParameter parameter, String variable) {
        NativeType type = parameter.type().type();
        TypeName java = received(parameter);
        return switch (type) {
            case NativeType.Text text
            when Types.isInput(parameter, text) ->
                CodeBlock.of("$T.$L.read($L)", Runtime.TEXT, text.encoding().name(), variable);
            case NativeType.Handle handle
            when !java.equals(carrier(type)) ->
                CodeBlock.of("$T.borrowed($L)", java, handle.abi() == Abi.PTR ? variable + ".address()" : variable);
            case NativeType.Struct _ when !java.equals(Carrier.SEGMENT) -> CodeBlock.of("new $T($L)", java, variable);
            case NativeType.Pointer pointer
            when viewed(parameter, pointer) != null ->
                CodeBlock.of("$L.address() == 0 ? null : new $T($L)", variable, java, variable);
            default -> Values.fromNative(signature.types(), type, CodeBlock.of("$L", variable));
        };
    }

    private CodeBlock zero(NativeType type) {
        if (type instanceof NativeType.Struct struct) {
            return CodeBlock.of(
                    "$T.ofAuto().allocate($T.LAYOUT)",
                    Arena.class,
                    signature.types().structure(struct.name()));
        }
        return type.abi() == Abi.PTR ? CodeBlock.of("$T.NULL", Carrier.SEGMENT) : CodeBlock.of("0");
    }
}
