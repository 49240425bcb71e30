package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.ctype.Abi;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedField;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the class behind the interface of a header that calls native code. */
final class StubEmitter implements CallBody.Closers {

    /** The level of the runtime that this generator writes for. */
    private static final int LEVEL = 2;

    private final Types types;
    private final PlannedType.Functions type;
    private final List<PlannedType.Functions> earlier;
    private final List<PlannedFunction> callable;
    private final Map<String, Shape> shapes = new TreeMap<>();
    private final TreeSet<String> closers = new TreeSet<>();

    /**
     * Makes an emitter.
     *
     * @param context the run
     * @param type the header, or a part of it
     * @param earlier the parts before this one, whose stubs this one extends
     */
    StubEmitter(Context context, PlannedType.Functions type, List<PlannedType.Functions> earlier) {
        this.types = new Types(context, type.header());
        this.type = type;
        this.earlier = earlier;
        this.callable = callable(type);
    }

    private List<PlannedFunction> callable(PlannedType.Functions functions) {
        return functions.functions().stream()
                .filter(f -> f.model().callable() && new Signature(types, f).callable())
                .toList();
    }

    TypeSpec emit() {
        ClassName base = earlier.isEmpty()
                ? Runtime.NATIVE_STUB
                : Context.className(earlier.getLast().stub());
        TypeSpec.Builder builder = TypeSpec.classBuilder(Context.className(type.stub()))
                .superclass(base)
                .addSuperinterface(Context.className(type.name()))
                .addJavadoc(
                        "The native functions behind {@link $L}.\n", type.name().simpleName());
        if (type.part() == 0) {
            builder.addModifiers(Modifier.FINAL);
        }
        builder.addMethod(constructor());
        if (!callable.isEmpty() || earlier.isEmpty()) {
            builder.addMethod(symbols());
        }
        for (int i = 0; i < callable.size(); i++) {
            methods(builder, callable.get(i), firstSlot() + i);
        }
        closers.forEach(handle -> builder.addMethod(closer(handle)));
        shapes.values().forEach(shape -> builder.addType(shape.holder()));
        return builder.build();
    }

    private int firstSlot() {
        return earlier.stream().mapToInt(part -> callable(part).size()).sum();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Runtime.SYMBOL_SOURCE, "source")
                .addJavadoc("Finds nothing yet.\n\n@param source where the functions are found\n");
        if (type.part() > 0) {
            constructor
                    .addParameter(TypeName.INT, "functions")
                    .addJavadoc("@param functions how many there are in all\n");
        }
        String count = type.part() > 0 ? "functions" : Integer.toString(firstSlot() + callable.size());
        if (earlier.isEmpty()) {
            constructor.addStatement("super(source, $L, $L)", count, LEVEL);
        } else {
            constructor.addStatement("super(source, $L)", count);
        }
        return constructor.build();
    }

    private MethodSpec symbols() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (callable.isEmpty()) {
            return symbols(code.addStatement("throw new $T(slot)", IndexOutOfBoundsException.class));
        }
        code.add("return switch (slot) {\n$>");
        for (int i = 0; i < callable.size(); i++) {
            code.add("case $L -> $L;\n", firstSlot() + i, symbol(callable.get(i).model()));
        }
        if (earlier.isEmpty()) {
            code.add("default -> throw new $T(slot);\n$<};\n", IndexOutOfBoundsException.class);
        } else {
            code.add("default -> super.symbol(slot);\n$<};\n");
        }
        return symbols(code);
    }

    private static MethodSpec symbols(CodeBlock.Builder code) {
        return MethodSpec.methodBuilder("symbol")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Runtime.NATIVE_SYMBOL)
                .addParameter(TypeName.INT, "slot")
                .addCode(code.build())
                .build();
    }

    private CodeBlock symbol(ModelFunction function) {
        String minimum = LiteralEncoder.literal(function.minimum());
        return switch (function.binding()) {
            case Binding.Symbol symbol -> {
                CodeBlock.Builder code = CodeBlock.builder()
                        .add(
                                "$T.exported($L, $L",
                                Runtime.NATIVE_SYMBOL,
                                LiteralEncoder.literal(symbol.symbol()),
                                minimum);
                symbol.libraries().forEach(library -> code.add(", $L", LiteralEncoder.literal(library)));
                yield code.add(")").build();
            }
            case Binding.TableMember member ->
                CodeBlock.of(
                        "$T.inTable($L, $L, $L, $L)",
                        Runtime.NATIVE_SYMBOL,
                        LiteralEncoder.literal(function.id().name()),
                        minimum,
                        LiteralEncoder.literal(member.table() + "." + member.field()),
                        offset(member));
            case Binding.VtableSlot _, Binding.Upcall _, Binding.None _ ->
                CodeBlock.of(
                        "$T.exported($L, $L)",
                        Runtime.NATIVE_SYMBOL,
                        LiteralEncoder.literal(function.id().name()),
                        minimum);
        };
    }

    private long offset(Binding.TableMember member) {
        PlannedType.Structure table = types.structurePlan(member.table());
        if (table == null) {
            return -1;
        }
        for (PlannedField field : table.fields()) {
            if (field.model().name().equals(member.field())) {
                return field.offset();
            }
        }
        return -1;
    }

    private void methods(TypeSpec.Builder builder, PlannedFunction function, int slot) {
        Signature signature = new Signature(types, function);
        builder.addMethod(method(signature, slot, false));
        if (OrThrow.isCaptured(signature)) {
            builder.addMethod(method(signature, slot, true));
        }
    }

    private MethodSpec method(Signature signature, int slot, boolean throwing) {
        PlannedFunction function = signature.function();
        MethodSpec.Builder method = MethodSpec.methodBuilder(throwing ? function.orThrow() : function.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(throwing ? OrThrow.type(signature) : signature.resultType());
        signature.declare(method, -1);
        String state = throwing ? Failure.state(function.model().errors()) : null;
        Shape shape = shape(signature, state);
        CodeBlock address = CodeBlock.of("address($L)", slot);
        new CallBody(signature, shape, address, this).write(method, throwing, List.of(), List.of());
        return method.build();
    }

    private Shape shape(Signature signature, String state) {
        Shape shape = Shape.of(signature, state);
        shapes.putIfAbsent(shape.name(), shape);
        return shape;
    }

    @Override
    public CodeBlock wrap(Signature signature, CodeBlock raw) {
        NativeType.Handle handle = (NativeType.Handle) signature.result();
        if (closingFunction(handle.name()) == null) {
            return CodeBlock.of("new $T($L, null)", signature.resultType(), raw);
        }
        closers.add(handle.name());
        return CodeBlock.of("new $T($L, this::close$L)", signature.resultType(), raw, handleName(handle.name()));
    }

    private String handleName(String handle) {
        return types.handlePlan(handle).name().simpleName();
    }

    /** The function of this header that closes a handle, given nothing else than the handle. */
    private PlannedFunction closingFunction(String handle) {
        PlannedType.Handle plan = types.handlePlan(handle);
        for (PlannedFunction function : callable) {
            if (plan != null
                    && function.model().id().name().equals(plan.model().closedBy())
                    && function.model().parameters().size() == 1
                    && function.model().parameters().getFirst().type().type() instanceof NativeType.Handle own
                    && own.name().equals(handle)) {
                return function;
            }
        }
        return null;
    }

    private MethodSpec closer(String handle) {
        PlannedFunction closing = closingFunction(handle);
        Signature signature = new Signature(types, closing);
        Shape shape = shape(signature, null);
        int slot = firstSlot() + callable.indexOf(closing);
        NativeType.Handle parameter = (NativeType.Handle)
                closing.model().parameters().getFirst().type().type();
        boolean pointer = parameter.abi() == Abi.PTR;
        String passed = pointer ? "handle_" : parameter.abi() == Abi.I32 ? "(int) value" : "value";
        CodeBlock call = CodeBlock.of("$L.HANDLE.invokeExact(function_, $L)", shape.name(), passed);
        TypeName carrier = shape.result().type();
        MethodSpec.Builder method = MethodSpec.methodBuilder("close" + handleName(handle))
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("Closes a handle.\n\n@param value its value\n")
                .addParameter(TypeName.LONG, "value")
                .beginControlFlow("try")
                .addStatement("$T function_ = address($L)", Carrier.SEGMENT, slot);
        if (pointer) {
            method.addStatement("$T handle_ = $T.ofAddress(value)", Carrier.SEGMENT, Carrier.SEGMENT);
        }
        if (carrier.equals(TypeName.VOID)) {
            method.addStatement(call);
        } else {
            method.addStatement("$T ignored_ = ($T) $L", carrier, carrier, call);
        }
        return method.nextControlFlow("catch ($T failure_)", Throwable.class)
                .addStatement("throw $T.unchecked(failure_)", Runtime.FAILURES)
                .endControlFlow()
                .build();
    }
}
