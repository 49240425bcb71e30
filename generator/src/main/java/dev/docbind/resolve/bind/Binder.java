package dev.docbind.resolve.bind;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import dev.docbind.model.Unbound;
import dev.docbind.resolve.FunctionResolver;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.text.Prose;
import dev.docbind.resolve.type.Contradictions;
import dev.docbind.resolve.type.FunctionTraits;
import dev.docbind.resolve.type.TypeMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a function is bound, and where its native code is found. */
public final class Binder {

    /** Classes that variable arguments keep; smaller ones are widened by the caller. */
    private static final Set<Abi> UNPROMOTED = Set.of(Abi.I32, Abi.I64, Abi.F64, Abi.PTR);

    private final Policy policy;
    private final Tables tables;
    private final Vtables vtables;
    private final Passing passing;
    private final Gates gates;

    /** Decides by a policy and gates, with the tables, vtables and structures that are known. */
    public Binder(Policy policy, Gates gates, Tables tables, Vtables vtables, Passing passing) {
        this.policy = policy;
        this.gates = gates;
        this.tables = tables;
        this.vtables = vtables;
        this.passing = passing;
    }

    /** The binding of a function whose libraries are known. */
    public Binding bind(Declaration.Function function, FunctionResolver.Resolved resolved, List<String> libraries) {
        Unbound unsure = unsure(function, resolved);
        if (unsure != null) {
            return new Binding.None(unsure);
        }
        return switch (function.id().kind()) {
            case CALLBACK -> new Binding.Upcall(userData(resolved.parameters()));
            case METHOD -> method(function, resolved);
            default -> symbol(function, libraries);
        };
    }

    private Binding symbol(Declaration.Function function, List<String> libraries) {
        String name = function.id().name();
        Binding.TableMember member = libraries.isEmpty() ? tables.find(name) : null;
        if (member != null) {
            return member;
        }
        boolean kernel = libraries.isEmpty() && FunctionTraits.of(function).mode() == FunctionTraits.Mode.KERNEL;
        return kernel
                ? none(function, Unbound.KERNEL_ONLY, name + " exists in kernel mode only, where no Java runs.")
                : new Binding.Symbol(libraries, name);
    }

    private Binding method(Declaration.Function function, FunctionResolver.Resolved resolved) {
        NativeType result = resolved.returns().type();
        boolean number = result instanceof NativeType.Scalar scalar && TypeMapper.isUnion(scalar.name());
        if (number && vtables.hidesResults()) {
            return none(
                    function,
                    "result-by-value",
                    function.id().qualifiedName()
                            + " is a method that returns a union, which is passed as a number here and in memory there.");
        }
        String owner = function.id().owner() == null ? "" : function.id().owner();
        CType.Function type =
                resolved.declared() == null ? null : resolved.declared().type();
        int slot = vtables.slot(owner, function.id().name(), type);
        return slot >= 0
                ? new Binding.VtableSlot(owner, slot, vtables.hidesResults() && result instanceof NativeType.Struct)
                : none(function, Unbound.VTABLE_UNKNOWN, unordered(owner));
    }

    private static String unordered(String owner) {
        String what = owner.isEmpty()
                ? "No page says which interface this is a method of"
                : "No page gives the order of the methods of " + owner;
        return what + "; declare the interface in a sidecar file.";
    }

    private static Binding none(Declaration.Function function, String reason, String message) {
        return new Binding.None(new Unbound(reason, message, function.page().location()));
    }

    /** Why there is probably more to a signature than its page, which documents no parameter; null where there is no reason. */
    private static @Nullable String lackingParameters(Declaration.Function function) {
        String name = function.id().qualifiedName();
        if (!function.parameters().isEmpty()) {
            return null;
        }
        if (ParameterTexts.unread(function)) {
            return "The page speaks of the parameters of " + name + ", and none could be read";
        }
        return Contradictions.lacksParameters(function.id().name())
                ? name + " carries a value by its name, and its page documents no parameter"
                : null;
    }

    private @Nullable Unbound unsure(Declaration.Function function, FunctionResolver.Resolved resolved) {
        SourceLocation page = function.page().location();
        String name = function.id().qualifiedName();
        if (function.id().kind() == ApiKind.MACRO) {
            return new Unbound("macro", name + " is a macro and has no native code of its own.", page);
        }
        if (policy == Policy.REPORT) {
            return new Unbound("policy-report", "The policy report binds nothing.", page);
        }
        String lacking = resolved.declared() == null ? lackingParameters(function) : null;
        if (lacking != null) {
            return new Unbound("signature-unsure", lacking + "; declare it in a sidecar file.", page);
        }
        if (resolved.declared() == null && resolved.parameters().stream().anyMatch(Binder::formats)) {
            return new Unbound("variadic", name + " formats text, so it probably takes variable arguments.", page);
        }
        FunctionTraits traits = FunctionTraits.of(function);
        Gates.Gate gate = gates.of(traits.kind(), function.id().header(), traits.dialect());
        double together = 1;
        for (ModelParameter parameter : resolved.parameters()) {
            Unbound item = item(parameter.type(), "parameter " + parameter.name(), name, gate);
            if (item != null) {
                return item;
            }
            together *= confidence(parameter.type());
        }
        Unbound returns = item(resolved.returns(), "return value", name, gate);
        if (returns != null) {
            return returns;
        }
        together *= resolved.returns().evidence().confidence();
        if (resolved.variadic() && !fixed(resolved)) {
            return new Unbound("variadic", name + " takes variable arguments, which a stub cannot pass on.", page);
        }
        return together >= gate.signature()
                ? null
                : new Unbound(
                        "signature-unsure",
                        String.format(
                                Locale.ROOT,
                                "The types of %s are each likely but together only %.1f %% sure; declare it in a sidecar file.",
                                name,
                                together * 100),
                        page);
    }

    /** Whether a parameter is told to be a format as {@code printf} has it. */
    private static boolean formats(ModelParameter parameter) {
        return parameter.documentation() != null
                && Prose.of(parameter.documentation().documentation(), 1500)
                        .text()
                        .contains("printf");
    }

    /** Whether the page fixes all variable arguments, with types that C passes on as they are. */
    private static boolean fixed(FunctionResolver.Resolved resolved) {
        int named = resolved.declared() == null
                ? resolved.parameters().size()
                : resolved.declared().type().parameters().size();
        List<ModelParameter> variable =
                resolved.parameters().subList(named, resolved.parameters().size());
        return !variable.isEmpty()
                && variable.stream()
                        .allMatch(p -> UNPROMOTED.contains(p.type().type().abi())
                                && p.type().evidence().source() == Source.TYPE_LINE);
    }

    private static double confidence(ResolvedType type) {
        double pointee = type.pointee() == null ? 1 : type.pointee().confidence();
        return Math.min(type.evidence().confidence(), pointee);
    }

    private @Nullable Unbound item(ResolvedType type, String what, String function, Gates.Gate gate) {
        SourceLocation location = type.evidence().location();
        if (type.type().abi() == Abi.UNKNOWN) {
            return new Unbound(
                    "type-unknown",
                    "Nothing reliable says of what type the " + what + " of " + function
                            + " is; give it in an overlay or a sidecar file.",
                    location);
        }
        boolean deduced = !type.evidence().source().declared();
        if (deduced && policy == Policy.STRICT) {
            return new Unbound(
                    "policy-strict",
                    "The type of the " + what + " of " + function
                            + " is deduced, and the policy strict wants it declared.",
                    location);
        }
        if (deduced && type.evidence().confidence() < gate.item()) {
            return new Unbound(
                    "type-unsure",
                    String.format(
                            Locale.ROOT,
                            "The type of the %s of %s is only %.1f %% sure; give it in an overlay or a sidecar file.",
                            what,
                            function,
                            type.evidence().confidence() * 100),
                    location);
        }
        return type.type() instanceof NativeType.Struct struct
                ? value(struct, "The " + what + " of " + function, location)
                : null;
    }

    private @Nullable Unbound value(NativeType.Struct struct, String what, SourceLocation location) {
        return switch (passing.of(struct.name())) {
            case NATURAL -> null;
            case UNKNOWN ->
                new Unbound("layout-unknown", what + " is passed by value and its layout is not declared.", location);
            case UNNATURAL ->
                new Unbound(
                        "layout-packed",
                        what + " is passed by value, and its members are packed or aligned as Java's linker does not"
                                + " pass them.",
                        location);
        };
    }

    private static @Nullable String userData(List<ModelParameter> parameters) {
        for (ModelParameter parameter : parameters) {
            String name = parameter.name().toLowerCase(Locale.ROOT);
            boolean context = name.contains("context")
                    || name.contains("userdata")
                    || name.contains("user_data")
                    || name.equals("lparam")
                    || name.contains("callbackdata");
            boolean wide = parameter.type().type().abi() == Abi.PTR
                    || parameter.type().type().abi() == Abi.I64;
            if (context && wide) {
                return parameter.name();
            }
        }
        return null;
    }
}
