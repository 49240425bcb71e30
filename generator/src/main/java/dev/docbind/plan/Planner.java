package dev.docbind.plan;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.identity.ApiId;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import dev.docbind.model.NativeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the plan of what to generate: the one place where types and members get their names. */
public final class Planner {

    private static final int FUNCTIONS_IN_FILE = 1000;
    private static final int CONSTANTS_IN_FILE = 1500;

    private final ApiModel model;
    private final TypeNames names;
    private final NameTable table;
    private final List<PlannedType> types = new ArrayList<>();

    private Planner(ApiModel model, PlanOptions options, Consumer<String> asked) {
        this.table = new NameTable(asked);
        this.model = model;
        this.names = new TypeNames(options.basePackage());
    }

    /**
     * Plans the output for a model.
     *
     * @param model the model
     * @param options the user's choices
     * @return the plan; the same for the same model, whatever the order of input was
     */
    public static Result<EmissionPlan> plan(ApiModel model, PlanOptions options) {
        return plan(model, options, name -> {});
    }

    /** The same; each native name that is looked for in the plan later on is told, from whatever thread looks. */
    public static Result<EmissionPlan> plan(ApiModel model, PlanOptions options, Consumer<String> asked) {
        Planner planner = new Planner(model, options, asked);
        planner.planAll();
        planner.types.sort(Comparator.comparing(PlannedType::name));
        return Result.of(new EmissionPlan(model, options, planner.table, List.copyOf(planner.types)));
    }

    /** The order is the order of precedence where names clash: what users write most often comes first. */
    private void planAll() {
        Map<String, Names> headers = headerNames();
        model.structures().forEach(this::structure);
        model.enumerations().forEach(this::enumeration);
        model.callbacks().forEach(this::callback);
        model.interfaces().forEach(this::comInterface);
        model.handles().forEach(this::handle);
        functions(headers);
        model.tables().forEach(this::constants);
        ioctls();
    }

    private record Names(JavaName type, JavaName stub) {}

    private Map<String, Names> headerNames() {
        Map<String, Names> headers = new TreeMap<>();
        for (ModelFunction function : model.functions()) {
            headers.computeIfAbsent(function.id().header(), header -> {
                JavaName type = names.give(header, capitalised(header), "Functions");
                return new Names(type, names.give(header, type.simpleName() + "Native", ""));
            });
        }
        return headers;
    }

    private static String capitalised(String header) {
        return Identifiers.capitalised(header.isEmpty() ? "other" : Identifiers.ofPackage(header));
    }

    private void structure(ModelStructure structure) {
        String header = structure.id().header();
        JavaName name = names.give(header, Identifiers.ofType(structure.name()), "_struct");
        PlannedType.Structure type = new PlannedType.Structure(name, structure, FieldNames.plan(structure, name));
        add(NameTable.Sort.STRUCTURE, structure.name(), structure.aliases(), header, type);
        table.add(structure.id(), type);
    }

    private void enumeration(ModelEnumeration enumeration) {
        String header = enumeration.id().header();
        JavaName name = names.give(header, Identifiers.ofType(enumeration.name()), "_enum");
        PlannedType.Enumeration type =
                new PlannedType.Enumeration(name, enumeration, ConstantNames.ofMembers(enumeration.members()));
        add(NameTable.Sort.ENUMERATION, enumeration.name(), enumeration.aliases(), header, type);
        table.add(enumeration.id(), type);
    }

    private void callback(ModelFunction callback) {
        String header = callback.id().header();
        JavaName name = names.give(header, Identifiers.ofType(callback.id().name()), "_callback");
        JavaName upcall = names.give(header, name.simpleName() + "Upcall", "");
        PlannedType.Callback type = new PlannedType.Callback(name, upcall, FunctionNames.ofCallback(callback));
        add(
                NameTable.Sort.CALLBACK,
                callback.id().name(),
                callback.declaration().page().aliases(),
                header,
                type);
        table.add(callback.id(), type);
    }

    private void comInterface(ModelInterface com) {
        String header = com.id().header();
        String wish = com.id().name().isEmpty()
                ? capitalised(header) + "Methods"
                : com.id().name();
        JavaName name = names.give(header, Identifiers.ofType(wish), "_interface");
        FunctionNames methods = FunctionNames.ofMethods();
        List<PlannedFunction> planned = com.methods().stream()
                .map(method -> methods.plan(method, errors(method)))
                .toList();
        PlannedType.ComInterface type = new PlannedType.ComInterface(name, com, planned);
        add(NameTable.Sort.INTERFACE, com.id().name(), List.of(), header, type);
        table.add(com.id(), type);
        planned.forEach(method -> method(method, type));
    }

    private void handle(ModelHandle handle) {
        JavaName name = names.give(handle.header(), Identifiers.ofType(handle.name()), "_handle");
        PlannedType.Handle type = new PlannedType.Handle(name, handle);
        types.add(type);
        table.add(NameTable.Sort.HANDLE, handle.name(), handle.header(), type);
    }

    private void functions(Map<String, Names> headers) {
        Map<String, List<ModelFunction>> byHeader = new TreeMap<>();
        for (ModelFunction function : model.functions()) {
            byHeader.computeIfAbsent(function.id().header(), _ -> new ArrayList<>())
                    .add(function);
        }
        byHeader.forEach((header, functions) -> header(header, headers.get(header), functions));
    }

    private void header(String header, Names own, List<ModelFunction> functions) {
        FunctionNames methods = FunctionNames.ofInterface();
        List<PlannedFunction> planned = functions.stream()
                .map(function -> methods.plan(function, errors(function)))
                .toList();
        List<PlannedType.Functions> parts = new ArrayList<>();
        if (planned.size() > FUNCTIONS_IN_FILE) {
            for (int from = 0; from < planned.size(); from += FUNCTIONS_IN_FILE) {
                int to = Math.min(planned.size(), from + FUNCTIONS_IN_FILE);
                parts.add(part(header, own, parts.size() + 1, planned.subList(from, to)));
            }
        }
        List<PlannedFunction> direct = parts.isEmpty() ? planned : List.of();
        PlannedType.Functions whole =
                new PlannedType.Functions(own.type(), own.stub(), header, index(header), 0, parts, direct);
        types.add(whole);
        direct.forEach(function -> method(function, whole));
    }

    private PlannedType.Functions part(String header, Names own, int number, List<PlannedFunction> functions) {
        JavaName name = names.give(header, own.type().simpleName() + "Part" + number, "");
        JavaName stub = names.give(header, name.simpleName() + "Native", "");
        PlannedType.Functions part =
                new PlannedType.Functions(name, stub, header, null, number, List.of(), List.copyOf(functions));
        types.add(part);
        functions.forEach(function -> method(function, part));
        return part;
    }

    private Declaration.@Nullable Header index(String header) {
        return model.headers().stream()
                .filter(page -> page.id().header().equals(header))
                .findFirst()
                .orElse(null);
    }

    private void method(PlannedFunction function, PlannedType owner) {
        table.add(function.model().id(), owner);
        if (function.errors() != null) {
            types.add(new PlannedType.Errors(
                    function.errors(),
                    function,
                    ConstantNames.ofCodes(function.model().errors().codes())));
        }
    }

    private @Nullable JavaName errors(ModelFunction function) {
        if (!canGiveCodes(function)
                || ConstantNames.ofCodes(function.errors().codes()).stream()
                        .noneMatch(code -> code.value() != null && isWorthNaming(function.errors(), code.value()))) {
            return null;
        }
        String owner = function.id().owner();
        String wish = (owner == null ? "" : owner + "_") + function.id().name();
        return names.give(function.id().header(), Identifiers.ofType(Identifiers.of(wish) + "Error"), "_codes");
    }

    /** Codes that a page names in passing are none of a function whose result is a text, a pointer or a fraction. */
    private static boolean canGiveCodes(ModelFunction function) {
        return !(function.errors() instanceof ErrorContract.Unknown)
                || switch (function.returns().type()) {
                    case NativeType.Text _, NativeType.Pointer _, NativeType.Struct _, NativeType.Array _ -> false;
                    case NativeType.Callback _, NativeType.ComInterface _, NativeType.Handle _ -> false;
                    case NativeType.Scalar scalar -> scalar.abi() != Abi.F32 && scalar.abi() != Abi.F64;
                    case NativeType.Void _, NativeType.Bool _, NativeType.Enumeration _, NativeType.Unknown _ -> true;
                };
    }

    /** Whether a code can be more than the 0 that says nothing failed; where a page lists that alone, nothing is thrown. */
    private static boolean isWorthNaming(ErrorContract errors, Number value) {
        if (value.longValue() != 0) {
            return true;
        }
        return switch (errors) {
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> false;
            case ErrorContract.LastError _, ErrorContract.Errno _ -> false;
            case ErrorContract.ReturnCode code ->
                code.test().kind() == FailureTest.Kind.UNKNOWN
                        || code.test().kind() == FailureTest.Kind.EQUAL
                                && code.test().value() == 0;
            case ErrorContract.OutParameter _, ErrorContract.None _, ErrorContract.Unknown _ -> true;
        };
    }

    private void constants(ModelTable page) {
        List<PlannedConstant> constants = ConstantNames.ofMembers(page.constants()).stream()
                .filter(constant -> constant.value() != null)
                .toList();
        String header = page.declaration().id().header();
        String wish = Identifiers.ofTitle(page.declaration().id().name());
        int parts = (constants.size() + CONSTANTS_IN_FILE - 1) / CONSTANTS_IN_FILE;
        for (int part = 0; part < parts; part++) {
            List<PlannedConstant> own = constants.subList(
                    part * CONSTANTS_IN_FILE, Math.min(constants.size(), (part + 1) * CONSTANTS_IN_FILE));
            String name = parts == 1 ? wish : wish + "Part" + (part + 1);
            PlannedType.Constants type = new PlannedType.Constants(
                    names.give(header, name, "_constants"), page, parts == 1 ? 0 : part + 1, List.copyOf(own));
            types.add(type);
            table.add(page.declaration().id(), type);
        }
    }

    private void ioctls() {
        Map<String, List<Declaration.Ioctl>> byHeader = new TreeMap<>();
        Set<ApiId> seen = new HashSet<>();
        for (Declaration.Ioctl ioctl : model.ioctls()) {
            if (seen.add(ioctl.id())) {
                byHeader.computeIfAbsent(ioctl.id().header(), _ -> new ArrayList<>())
                        .add(ioctl);
            }
        }
        byHeader.forEach((header, ioctls) -> {
            JavaName name = names.give(header, capitalised(header) + "Ioctl", "_codes");
            PlannedType.Ioctls type =
                    new PlannedType.Ioctls(name, header, ConstantNames.ofIoctls(ioctls), List.copyOf(ioctls));
            types.add(type);
            ioctls.forEach(ioctl -> table.add(ioctl.id(), type));
        });
    }

    private void add(NameTable.Sort sort, String name, List<String> aliases, String header, PlannedType type) {
        types.add(type);
        table.add(sort, name, header, type);
        for (String alias : aliases) {
            if (!alias.contains("*")) {
                table.add(sort, alias.strip(), header, type);
            }
        }
    }
}
