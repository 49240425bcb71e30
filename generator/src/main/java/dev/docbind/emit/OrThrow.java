package dev.docbind.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedFunction;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the variant of a function that throws where its page says it fails. */
final class OrThrow {

    private final Signature signature;
    private final PlannedFunction function;

    private OrThrow(Signature signature) {
        this.signature = signature;
        this.function = signature.function();
    }

    /** Index of the out-parameter that receives the error code; -1 where the code comes another way. */
    static int codeParameter(Signature signature) {
        if (signature.function().model().errors() instanceof ErrorContract.OutParameter out) {
            for (int i = 0; i < signature.parameters().size(); i++) {
                if (signature.parameters().get(i).name().equals(out.parameter())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether there is such a variant: its name is planned, and the types allow the test. */
    static boolean exists(Signature signature) {
        PlannedFunction function = signature.function();
        if (function.orThrow() == null
                || !function.model().callable()
                || !signature.callable()
                || signature.returnsStructure()
                || Failure.test(signature, "0") == null
                || number(signature) == null) {
            return false;
        }
        if (function.model().errors() instanceof ErrorContract.OutParameter) {
            int index = codeParameter(signature);
            return index >= 0 && signature.type(index).equals(Runtime.out("IntOut"));
        }
        return true;
    }

    /** Whether the variant needs a stub of its own, because the code is captured with the call. */
    static boolean isCaptured(Signature signature) {
        return exists(signature) && Failure.state(signature.function().model().errors()) != null;
    }

    static TypeName type(Signature signature) {
        return Failure.isStatusOnly(signature) ? TypeName.VOID : signature.resultType();
    }

    /** The method of an interface or class; {@code modifier} tells which. */
    static MethodSpec emit(Signature signature, Modifier... modifiers) {
        return new OrThrow(signature).method(modifiers);
    }

    private MethodSpec method(Modifier... modifiers) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.orThrow())
                .addModifiers(modifiers)
                .returns(type(signature))
                .addJavadoc("$L", comment());
        signature.declare(method, codeParameter(signature));
        if (isCaptured(signature)) {
            method.addStatement(
                    "throw new $T(this, $L)",
                    Runtime.UNBOUND,
                    LiteralEncoder.literal(function.model().id().qualifiedName()));
        } else if (codeParameter(signature) >= 0) {
            outParameter(method);
        } else {
            call(method);
            check(method, number(signature));
            finish(method);
        }
        return method.build();
    }

    private void outParameter(MethodSpec.Builder method) {
        String code = function.parameters().get(codeParameter(signature));
        method.beginControlFlow("try ($T scratch_ = $T.open())", Runtime.SCRATCH, Runtime.SCRATCH);
        method.addStatement("$T $L = scratch_.errorCode()", Runtime.out("IntOut"), code);
        call(method);
        check(method, code + ".get()");
        finish(method);
        method.endControlFlow();
    }

    private void call(MethodSpec.Builder method) {
        method.addStatement("$T result_ = $L($L)", signature.resultType(), function.method(), signature.forward());
    }

    /** The test of the Java result. */
    private void check(MethodSpec.Builder method, String code) {
        method.beginControlFlow("if ($L)", Failure.test(signature, number(signature)));
        if (code.equals("result_") && signature.resultType().equals(TypeName.INT)) {
            method.addCode(Failure.raise(function, code));
        } else {
            boolean isInt = signature.resultType().equals(TypeName.INT) || code.endsWith(".get()");
            method.addStatement(isInt ? "int code_ = $L" : "int code_ = (int) ($L)", code);
            method.addCode(Failure.raise(function, "code_"));
        }
        method.endControlFlow();
    }

    /** The number behind the Java result, which was made of the raw one; null where it cannot be told from it. */
    private static @Nullable String number(Signature signature) {
        TypeName java = signature.resultType();
        if (java.isPrimitive()) {
            return java.equals(TypeName.BOOLEAN) ? "(result_ ? 1 : 0)" : "result_";
        }
        if (java.equals(Carrier.SEGMENT)) {
            return "result_.address()";
        }
        return switch (signature.result()) {
            case NativeType.Enumeration _, NativeType.Handle _ -> "result_.value()";
            case NativeType.Text _ -> "(result_ == null ? 0L : 1L)";
            default -> null;
        };
    }

    private void finish(MethodSpec.Builder method) {
        if (!type(signature).equals(TypeName.VOID)) {
            method.addStatement("return result_");
        }
    }

    private String comment() {
        String reference = "{@link #" + function.method() + " " + function.method() + "}";
        StringBuilder text = new StringBuilder("Calls ").append(reference).append(" and throws where it fails.\n\n");
        for (Signature.Named named : signature.declared(codeParameter(signature))) {
            text.append("@param ")
                    .append(named.name())
                    .append(" as for ")
                    .append(reference)
                    .append('\n');
        }
        if (!type(signature).equals(TypeName.VOID)) {
            text.append("@return as for ").append(reference).append('\n');
        }
        return text.append("@throws ")
                .append(Runtime.NATIVE_EXCEPTION.canonicalName())
                .append(" with the raw code and the documented constant, when <code>")
                .append(CommentEncoder.text(function.model().id().name()))
                .append("</code> reports failure\n")
                .toString();
    }

    /** The raw result of a captured call with the test applied; used by the stub. */
    static void captured(MethodSpec.Builder method, Signature signature, @Nullable CodeBlock converted) {
        String state = Failure.state(signature.function().model().errors());
        boolean pointer = signature.types().carrier(signature.result()).type().equals(Carrier.SEGMENT);
        method.beginControlFlow("if ($L)", Failure.test(signature, pointer ? "result_.address()" : "result_"));
        method.addStatement("int code_ = scratch_.code($T.$L)", Runtime.CALL_STATE, state);
        method.addCode(Failure.raise(signature.function(), "code_"));
        method.endControlFlow();
        if (converted != null) {
            method.addStatement("return $L", converted);
        }
    }
}
