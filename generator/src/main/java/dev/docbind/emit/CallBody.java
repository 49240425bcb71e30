package dev.docbind.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;
import dev.docbind.plan.NameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the body of a method that calls native code. */
final class CallBody {

    private final Signature signature;
    private final Shape shape;
    private final CodeBlock address;
    private final Closers closers;
    private final List<CodeBlock> leading;
    private final boolean hiddenResult;

    /**
     * Makes the body of a function.
     *
     * @param signature the function
     * @param shape its call shape
     * @param address the expression for the address
     * @param closers the helpers that close handles
     */
    CallBody(Signature signature, Shape shape, CodeBlock address, Closers closers) {
        this(signature, shape, address, closers, List.of(), false);
    }

    /**
     * Makes the body of a method.
     *
     * @param signature the method
     * @param shape its call shape
     * @param address the expression for the address
     * @param closers the helpers that close handles
     * @param leading arguments before the documented ones: the {@code this} pointer
     * @param hiddenResult whether the address of the result's memory follows them
     */
    CallBody(
            Signature signature,
            Shape shape,
            CodeBlock address,
            Closers closers,
            List<CodeBlock> leading,
            boolean hiddenResult) {
        this.signature = signature;
        this.shape = shape;
        this.address = address;
        this.closers = closers;
        this.leading = leading;
        this.hiddenResult = hiddenResult;
    }

    /** Writes the body; the statements given begin and end the use of the object a method belongs to. */
    void write(MethodSpec.Builder method, boolean throwing, List<CodeBlock> befores, List<CodeBlock> afters) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            arguments.add(Argument.of(signature, i));
        }
        List<CodeBlock> before = new ArrayList<>(befores);
        List<CodeBlock> after = new ArrayList<>(afters);
        arguments.stream().map(Argument::before).filter(Objects::nonNull).forEach(before::add);
        arguments.stream().map(Argument::after).filter(Objects::nonNull).forEach(after::add);
        int opened = open(method, before, after);
        boolean scratch = throwing || arguments.stream().anyMatch(Argument::needsScratch);
        if (scratch) {
            method.beginControlFlow("try ($T scratch_ = $T.open())", Runtime.SCRATCH, Runtime.SCRATCH);
        } else {
            method.beginControlFlow("try");
        }
        call(method, arguments, throwing);
        method.nextControlFlow("catch ($T failure_)", Throwable.class);
        method.addStatement("throw $T.unchecked(failure_)", Runtime.FAILURES);
        for (int i = opened - 1; i >= 0; i--) {
            method.nextControlFlow("finally").addStatement(after.get(i)).endControlFlow();
        }
        if (opened == 0) {
            method.endControlFlow();
        }
    }

    /** Each use that began is ended, even where the next one cannot begin. */
    private static int open(MethodSpec.Builder method, List<CodeBlock> before, List<CodeBlock> after) {
        int count = Math.min(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            method.addStatement(before.get(i));
            if (i < count - 1) {
                method.beginControlFlow("try");
            }
        }
        return count;
    }

    private void call(MethodSpec.Builder method, List<Argument> arguments, boolean throwing) {
        CodeBlock invoke = invoke(method, arguments, throwing);
        List<CodeBlock> finished = arguments.stream()
                .map(Argument::finished)
                .filter(Objects::nonNull)
                .toList();
        TypeName carrier = shape.result().type();
        if (carrier.equals(TypeName.VOID)) {
            method.addStatement(invoke);
            finished.forEach(method::addStatement);
            return;
        }
        CodeBlock cast = CodeBlock.of("($T) $L", carrier, invoke);
        if (hiddenResult) {
            method.addStatement(
                    "$T memory_ = $L.allocate($T.LAYOUT)", carrier, Signature.ALLOCATOR, signature.resultType());
            method.addStatement("$T ignored_ = $L", carrier, cast);
            finished.forEach(method::addStatement);
            method.addStatement("return new $T(memory_)", signature.resultType());
            return;
        }
        if (finished.isEmpty() && !throwing && !closers.isHandle(signature)) {
            method.addStatement("return $L", convert(cast));
            return;
        }
        method.addStatement("$T result_ = $L", carrier, cast);
        finished.forEach(method::addStatement);
        CodeBlock converted = convert(CodeBlock.of("result_"));
        if (throwing) {
            OrThrow.captured(method, signature, Failure.isStatusOnly(signature) ? null : converted);
        } else {
            method.addStatement("return $L", converted);
        }
    }

    private CodeBlock invoke(MethodSpec.Builder method, List<Argument> arguments, boolean throwing) {
        List<CodeBlock> values = new ArrayList<>();
        method.addStatement("$T function_ = $L", Carrier.SEGMENT, address);
        values.add(CodeBlock.of("function_"));
        if (signature.returnsStructure() && !hiddenResult) {
            values.add(CodeBlock.of(Signature.ALLOCATOR));
        }
        if (throwing) {
            method.addStatement("$T state_ = scratch_.state()", Carrier.SEGMENT);
            values.add(CodeBlock.of("state_"));
        }
        values.addAll(leading);
        if (hiddenResult) {
            values.add(CodeBlock.of("memory_"));
        }
        for (int i = 0; i < arguments.size(); i++) {
            values.add(
                    arguments.get(i).made()
                            ? variable(method, arguments.get(i), i)
                            : arguments.get(i).value());
        }
        return CodeBlock.of("$L.HANDLE.invokeExact($L)", shape.name(), CodeBlock.join(values, ", "));
    }

    private CodeBlock variable(MethodSpec.Builder method, Argument argument, int index) {
        Carrier carrier = signature
                .types()
                .carrier(signature.parameters().get(index).type().type());
        String name = signature.function().parameters().get(index);
        method.addStatement("$T $LValue_ = $L", carrier.type(), name, argument.value());
        return CodeBlock.of("$LValue_", name);
    }

    private CodeBlock convert(CodeBlock raw) {
        NativeType type = signature.result();
        return switch (type) {
            case NativeType.Text text ->
                CodeBlock.of("$T.$L.read($L)", Runtime.TEXT, text.encoding().name(), raw);
            case NativeType.Struct _
            when signature.returnsStructure() -> CodeBlock.of("new $T($L)", signature.resultType(), raw);
            case NativeType.Handle handle
            when closers.isHandle(signature) ->
                closers.wrap(signature, CodeBlock.of(handle.abi() == Abi.PTR ? "$L.address()" : "$L", raw));
            default -> Values.fromNative(signature.types(), type, raw);
        };
    }

    /** Where handles that native code returns find what closes them. */
    interface Closers {

        /** Whether the result becomes a handle object. */
        default boolean isHandle(Signature signature) {
            return signature.result() instanceof NativeType.Handle handle
                    && signature.types().find(NameTable.Sort.HANDLE, handle.name()) != null;
        }

        /** The handle object for a raw value. */
        CodeBlock wrap(Signature signature, CodeBlock raw);
    }
}
