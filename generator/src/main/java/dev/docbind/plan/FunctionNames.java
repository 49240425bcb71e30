package dev.docbind.plan;

import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the methods of one interface or class, and their parameters. */
final class FunctionNames {

    private static final Set<String> OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    private static final Set<String> INTERFACE = Set.of("load");

    private static final Set<String> COM = Set.of("at", "close", "pointer", "segment", "method", "vtable", "address");

    /** Names that method bodies use for their own variables, and roots of package names. */
    private static final Set<String> LOCAL = Set.of(
            "scratch_",
            "result_",
            "failure_",
            "memory_",
            "function_",
            "state_",
            "code_",
            "error_",
            "self_",
            "ignored_",
            "allocator",
            "java",
            "javax",
            "dev",
            "com",
            "org",
            "net");

    /** How method bodies call what they make of a parameter, after its name. */
    private static final String MADE = "Value_";

    /** Classes that method bodies name, and that a parameter of the same name would hide. */
    private static final Set<String> CLASSES = Set.of(
            "Text",
            "Arguments",
            "Scratch",
            "CallState",
            "Failures",
            "Bits",
            "FlagSet",
            "Guid",
            "NativeException",
            "UnboundFunctionException",
            "MemorySegment",
            "MemoryLayout",
            "MethodHandle",
            "ValueLayout",
            "Throwable",
            "String");

    private final Scope methods;

    private FunctionNames(Set<String> more) {
        this.methods = Scope.ofMembers().reserve(OBJECT).reserve(more);
    }

    static FunctionNames ofInterface() {
        return new FunctionNames(INTERFACE);
    }

    static FunctionNames ofMethods() {
        return new FunctionNames(COM);
    }

    static PlannedFunction ofCallback(ModelFunction callback) {
        return new PlannedFunction(callback, "invoke", null, parameters(callback), null);
    }

    PlannedFunction plan(ModelFunction function, @Nullable JavaName errors) {
        String method = methods.give(Identifiers.of(function.id().name()), "_");
        String orThrow =
                function.bound() && hasFailureTest(function.errors()) ? methods.give(method + "OrThrow", "_") : null;
        return new PlannedFunction(function, method, orThrow, parameters(function), errors);
    }

    private static List<String> parameters(ModelFunction function) {
        Scope scope = Scope.ofMembers().reserve(LOCAL).reserve(CLASSES);
        List<String> names = new ArrayList<>();
        for (ModelParameter parameter : function.parameters()) {
            String stated = StatedName.of(parameter);
            String name = stated == null ? parameter.name() : stated;
            String wish = name.isBlank() ? "arg" + (names.size() + 1) : Identifiers.of(name);
            names.add(scope.give(wish.endsWith(MADE) ? wish + "_" : wish, "_"));
        }
        return List.copyOf(names);
    }

    private static boolean hasFailureTest(ErrorContract errors) {
        return switch (errors) {
            case ErrorContract.ReturnCode e -> isKnown(e.test());
            case ErrorContract.LastError e -> isKnown(e.test());
            case ErrorContract.Errno e -> isKnown(e.test());
            case ErrorContract.OutParameter e -> isKnown(e.test());
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> true;
            case ErrorContract.None _, ErrorContract.Unknown _ -> false;
        };
    }

    private static boolean isKnown(FailureTest test) {
        return test.kind() != FailureTest.Kind.UNKNOWN;
    }
}
