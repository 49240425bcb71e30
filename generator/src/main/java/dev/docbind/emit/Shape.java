package dev.docbind.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.ctype.Abi;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A call shape: result, arguments, first variable argument and captured state. Functions of one shape share one method
 * handle, made when the first of them is called.
 *
 * @param result the carrier of the result
 * @param arguments the carriers of the arguments
 * @param firstVariadic index of the first variable argument; -1 for none
 * @param state the constant of the captured call state, null for none
 */
record Shape(
        Carrier result,
        List<Carrier> arguments,
        int firstVariadic,
        @Nullable String state) {

    /** The shape of a function. */
    static Shape of(Signature signature, @Nullable String state) {
        return of(signature, signature.types().carrier(signature.result()), state, List.of());
    }

    /**
     * The shape of a method, which takes its object first.
     *
     * @param signature the method
     * @param hiddenResult whether the address of the result's memory comes next and is given back
     */
    static Shape ofMethod(Signature signature, boolean hiddenResult) {
        Carrier pointer = Carrier.of(Abi.PTR);
        return hiddenResult
                ? of(signature, pointer, null, List.of(pointer, pointer))
                : of(signature, signature.types().carrier(signature.result()), null, List.of(pointer));
    }

    private static Shape of(Signature signature, Carrier result, @Nullable String state, List<Carrier> leading) {
        List<Carrier> arguments = new ArrayList<>(leading);
        signature
                .parameters()
                .forEach(p -> arguments.add(signature.types().carrier(p.type().type())));
        int variadic =
                signature.function().model().variadic() ? leading.size() + Variadic.firstOf(signature.function()) : -1;
        return new Shape(result, arguments, variadic, state);
    }

    /** The name of the interface that holds its handle. */
    String name() {
        StringBuilder name = new StringBuilder(result.code());
        boolean letters = arguments.stream().allMatch(a -> a.code().length() == 1);
        if (!arguments.isEmpty()) {
            name.append('_');
            name.append(String.join(
                    letters ? "" : "_", arguments.stream().map(Carrier::code).toList()));
        }
        name.append(firstVariadic < 0 ? "" : "_variadic" + firstVariadic);
        return name.append(state == null ? "" : "_" + state.toLowerCase(java.util.Locale.ROOT))
                .toString();
    }

    CodeBlock descriptor() {
        return CodeBlock.of("$T.$L($L)", FunctionDescriptor.class, isVoid() ? "ofVoid" : "of", layouts());
    }

    private boolean isVoid() {
        return result.type().equals(TypeName.VOID);
    }

    /** The layouts of the result, where there is one, and of the arguments. */
    private CodeBlock layouts() {
        List<CodeBlock> layouts = new ArrayList<>();
        if (!isVoid()) {
            layouts.add(result.layout());
        }
        arguments.forEach(a -> layouts.add(a.layout()));
        return CodeBlock.join(layouts, ", ");
    }

    /** The nested interface that holds the handle; the shortest form whose constant is made at first use. */
    TypeSpec holder() {
        return TypeSpec.interfaceBuilder(name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("Calls of one shape; made when the first is called.\n")
                .addField(FieldSpec.builder(MethodHandle.class, "HANDLE")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Takes the address first.\n")
                        .initializer(make())
                        .build())
                .build();
    }

    /** Most shapes are given as layouts; those with variable arguments, or with a state and no result, as a descriptor. */
    private CodeBlock make() {
        CodeBlock captured = state == null ? CodeBlock.of("") : CodeBlock.of("$T.$L, ", Runtime.CALL_STATE, state);
        String method = state == null ? "plain" : "capturing";
        if (firstVariadic >= 0) {
            return CodeBlock.of("$T.$L($L$L, $L)", Runtime.DOWNCALLS, method, captured, descriptor(), firstVariadic);
        }
        if (isVoid()) {
            return CodeBlock.of("$T.$L($L$L)", Runtime.DOWNCALLS, method, captured, descriptor());
        }
        return CodeBlock.of("$T.$L($L$L)", Runtime.DOWNCALLS, method, captured, layouts());
    }
}
