package dev.docbind.header;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CEnum;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What headers declare, found by name. */
public final class HeaderIndex {

    /** What interface compilers call the parameter that a C view has for a structure that a method returns. */
    private static final Set<String> HIDDEN_RESULTS = Set.of("__ret", "RetVal");

    private final List<CDeclaration> declarations;
    private final TypeTable types;
    private final Map<String, CDeclaration.Prototype> functions = new HashMap<>();
    private final Map<String, CDeclaration.Typedef> typedefs = new HashMap<>();
    private final Map<String, CDeclaration.Tag> tags = new HashMap<>();
    private final Map<String, CDeclaration.Constant> constants = new HashMap<>();
    private final Map<String, CDeclaration> enumerators = new HashMap<>();
    private final Map<String, CDeclaration.Interface> interfaces = new HashMap<>();

    private HeaderIndex(Target target, List<CDeclaration> declarations) {
        this.declarations = declarations;
        this.types = TypeTable.empty(target).with(declarations);
        declarations.forEach(this::add);
    }

    /** Indexes declarations that come from elsewhere than a header. */
    public static HeaderIndex of(Target target, List<CDeclaration> declarations) {
        return new HeaderIndex(target, List.copyOf(declarations));
    }

    /** Reads preprocessed text, with its line markers and, for constants, its {@code #define} lines. */
    public static Result<HeaderIndex> of(Target target, String preprocessed, String name) {
        Result<List<CDeclaration>> read =
                new CParser(target, TypeTable.empty(target)).parse(preprocessed, SourceLocation.of(name, 1));
        List<CDeclaration> declarations = read.optional().orElse(List.of());
        return new Result<>(new HeaderIndex(target, declarations), read.diagnostics());
    }

    /** Preprocesses headers and reads the result. */
    public static Result<HeaderIndex> of(Target target, CompilerRun compiler, List<String> headers) {
        CompilerRun.Outcome outcome = compiler.run(includes(headers), List.of("-E", "-dD"));
        if (outcome.code() != 0) {
            return Result.failed(Diagnostic.error(
                    "header.preprocess",
                    SourceLocation.of(String.join(" ", headers)),
                    compiler.compiler()
                            + (outcome.ran() ? " could not preprocess the headers: " : " does not run: ")
                            + outcome.messages().lines().findFirst().orElse("no message"),
                    outcome.ran()
                            ? "give further include directories or headers that must come first"
                            : "name a C compiler that is installed, by its command or its path"));
        }
        return of(target, outcome.output(), String.join(" ", headers));
    }

    /** The text that includes headers in order. */
    public static String includes(List<String> headers) {
        StringBuilder text = new StringBuilder();
        headers.forEach(header -> text.append("#include <").append(header).append(">\n"));
        return text.toString();
    }

    private void add(CDeclaration declaration) {
        switch (declaration) {
            case CDeclaration.Prototype it -> functions.putIfAbsent(it.name(), it);
            case CDeclaration.Typedef it -> {
                typedefs.putIfAbsent(it.name(), it);
                enumerators(it, it.type());
            }
            case CDeclaration.Tag it -> {
                tags.putIfAbsent(it.name(), it);
                enumerators(it, it.type());
            }
            case CDeclaration.Constant it -> constants.put(it.name(), it);
            case CDeclaration.Variable it -> {}
            case CDeclaration.Interface it -> interfaces.putIfAbsent(it.name(), it);
        }
    }

    private void enumerators(CDeclaration owner, CType type) {
        if (type instanceof CType.Enumerated enumerated) {
            for (CEnum.Member member : enumerated.definition().members()) {
                enumerators.putIfAbsent(member.name(), owner);
            }
        }
    }

    /** All declarations in the order of the text. */
    public List<CDeclaration> declarations() {
        return declarations;
    }

    /** Types, tags and constants for lookups and layouts. */
    public TypeTable types() {
        return types;
    }

    /** A function's prototype, null where none is declared. */
    public CDeclaration.@Nullable Prototype function(String name) {
        return functions.get(name);
    }

    /** A typedef, null where none is declared. */
    public CDeclaration.@Nullable Typedef typedef(String name) {
        return typedefs.get(name);
    }

    /** A tag with its definition, null where none is given. */
    public CDeclaration.@Nullable Tag tag(String name) {
        return tags.get(name);
    }

    /** A constant macro, null where none is defined. */
    public CDeclaration.@Nullable Constant constant(String name) {
        return constants.get(name);
    }

    /** An interface as C++ declares it, null where none is declared. */
    public CDeclaration.@Nullable Interface comInterface(String name) {
        return interfaces.get(name);
    }

    /** The declaration that holds an enumerator, null where there is none. */
    public @Nullable CDeclaration enumerator(String name) {
        return enumerators.get(name);
    }

    /** The function type that a name stands for: a function, a function type, or a pointer to one; null for others. */
    public CType.@Nullable Function signature(String name) {
        CDeclaration.Prototype prototype = functions.get(name);
        return prototype != null ? prototype.type() : signature(new CType.Named(name));
    }

    private CType.@Nullable Function signature(CType type) {
        CType resolved = types.resolve(type);
        if (resolved instanceof CType.Pointer pointer) {
            resolved = types.resolve(pointer.target());
        }
        return resolved instanceof CType.Function function ? function : null;
    }

    /** The function type of a member of a function table, null where there is no such member. */
    public CType.@Nullable Function member(String table, String field) {
        CType type =
                typedefs.containsKey(table) ? new CType.Named(table) : new CType.Tagged(CType.TagKind.STRUCT, table);
        if (types.resolve(type) instanceof CType.Composite composite) {
            for (CField member : composite.definition().fields()) {
                if (field.equals(member.name())) {
                    return signature(member.type());
                }
            }
        }
        return null;
    }

    /** The signature of a COM interface's method without {@code This}, null where the method table has no such member. */
    public CType.@Nullable Function method(String type, String name) {
        CType.Composite table = methodTable(type);
        if (table == null) {
            return declaredMethod(type, name);
        }
        for (CField member : table.definition().fields()) {
            CType.Function function = name.equals(member.name()) ? signature(member.type()) : null;
            if (function != null && !function.parameters().isEmpty()) {
                return method(function);
            }
        }
        return null;
    }

    /**
     * The signature of a method without {@code This}, of its entry in the C view of a table. A structure that the method
     * returns is its result again: C views have it as a first parameter, which is given back.
     */
    CType.Function method(CType.Function entry) {
        boolean hidden = hidesResult(entry);
        CType returns = hidden && entry.returns() instanceof CType.Pointer pointer ? pointer.target() : entry.returns();
        List<CParameter> parameters =
                entry.parameters().stream().skip(hidden ? 2 : 1).toList();
        return new CType.Function(returns, parameters, entry.variadic(), entry.convention());
    }

    /** Whether the C view of a table says that a method gets the address of its result as an argument. */
    public boolean hidesResult(String type, String name) {
        CType.Composite table = methodTable(type);
        return table != null
                && table.definition().fields().stream()
                        .filter(member -> name.equals(member.name()))
                        .map(member -> signature(member.type()))
                        .anyMatch(entry -> entry != null && hidesResult(entry));
    }

    private boolean hidesResult(CType.Function entry) {
        if (entry.parameters().size() < 2 || !(entry.returns() instanceof CType.Pointer pointer)) {
            return false;
        }
        CParameter second = entry.parameters().get(1);
        return second.name() != null
                && HIDDEN_RESULTS.contains(second.name())
                && second.type().equals(pointer)
                && types.resolve(pointer.target()) instanceof CType.Composite;
    }

    /** The signature of a method that an interface as C++ declares it has itself or inherits; null for overloaded ones. */
    private CType.@Nullable Function declaredMethod(String type, String name) {
        Set<String> seen = new HashSet<>();
        CDeclaration.Interface now = interfaces.get(type);
        while (now != null && seen.add(now.name())) {
            List<CDeclaration.Prototype> named = now.methods().stream()
                    .filter(method -> method.name().equals(name))
                    .toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.getFirst().type() : null;
            }
            now = interfaces.get(now.base());
        }
        return null;
    }

    /** The type by which C names an interface's table of methods; empty where the header has none. */
    public String methodTableName(String type) {
        return tags.containsKey(type + "Vtbl")
                ? "struct " + type + "Vtbl"
                : typedefs.containsKey(type + "Vtbl") ? type + "Vtbl" : "";
    }

    /** The C view of a COM interface's table of methods, null where the header has none. */
    public CType.@Nullable Composite methodTable(String type) {
        CDeclaration.Tag tag = tags.get(type + "Vtbl");
        CType table = tag == null ? types.typedef(type + "Vtbl") : tag.type();
        return table instanceof CType.Composite composite ? composite : null;
    }
}
