package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.docbind.ctype.Abi;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedFunction;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java signature of a function, and the native one behind it.
 *
 * @param types maps types
 * @param function the function
 */
record Signature(Types types, PlannedFunction function) {

    /** The name of the parameter from which a structure result gets its memory. */
    static final String ALLOCATOR = "allocator";

    NativeType result() {
        return function.model().returns().type();
    }

    List<ModelParameter> parameters() {
        return function.model().parameters();
    }

    /** Whether a structure is returned by value, whose memory the caller provides. */
    boolean returnsStructure() {
        return result() instanceof NativeType.Struct struct && types.structure(struct.name()) != null;
    }

    /** The Java type of a parameter. */
    TypeName type(int index) {
        return types.parameter(parameters().get(index));
    }

    TypeName resultType() {
        return types.result(result());
    }

    /** The parameters as the method declares them, leaving one out where asked to. */
    List<Named> declared(int omitted) {
        List<Named> declared = new ArrayList<>();
        if (returnsStructure()) {
            declared.add(new Named(ALLOCATOR, ClassName.get(SegmentAllocator.class), -1));
        }
        for (int i = 0; i < parameters().size(); i++) {
            if (i != omitted) {
                declared.add(new Named(function.parameters().get(i), type(i), i));
            }
        }
        return declared;
    }

    /**
     * A declared parameter.
     *
     * @param name its Java name
     * @param type its Java type
     * @param index index of the native parameter; -1 for the allocator
     */
    record Named(String name, TypeName type, int index) {}

    void declare(MethodSpec.Builder method, int omitted) {
        declared(omitted).forEach(p -> method.addParameter(p.type(), p.name()));
    }

    /** The arguments of a call of the method with its own parameters. */
    CodeBlock forward() {
        return CodeBlock.of(
                "$L", String.join(", ", declared(-1).stream().map(Named::name).toList()));
    }

    /** Whether every parameter and the result have a carrier, so that native code could be called. */
    boolean callable() {
        return isCarried(result())
                && parameters().stream()
                        .allMatch(p ->
                                isCarried(p.type().type()) && p.type().type().abi() != Abi.VOID);
    }

    private boolean isCarried(NativeType type) {
        return switch (type) {
            case NativeType.Unknown _, NativeType.Array _ -> false;
            case NativeType.Struct struct -> {
                var plan = types.structurePlan(struct.name());
                yield plan != null && !plan.model().opaque();
            }
            default -> type.abi() != Abi.UNKNOWN;
        };
    }
}
