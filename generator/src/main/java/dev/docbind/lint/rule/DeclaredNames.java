package dev.docbind.lint.rule;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.PageFacts;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of parameters and members in the C declaration that a page itself holds. Only the section that is there to
 * declare counts, and only when it reads without a finding and declares one thing.
 */
final class DeclaredNames {

    /** What blocks call themselves that are meant to be C, and not C++, a shader or an excerpt of anything. */
    private static final Set<String> C = Set.of("", "c", "h");

    private static final Pattern CPP = Pattern.compile("\\b(?:operator|template)\\b", Pattern.CASE_INSENSITIVE);

    private static final CParser PARSER = new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64));

    /**
     * What a page's own declaration holds.
     *
     * @param names the names on the first level, in order
     * @param all these and the names of members and tags of nested types, as often as they occur
     * @param location where it stands
     */
    record Declared(List<String> names, List<String> all, SourceLocation location) {}

    private DeclaredNames() {}

    /** The parameters of the page's prototype; empty where it has none, or one that leaves a name out. */
    static Optional<Declared> parameters(Declaration.Function function) {
        return declaration(function.page()).flatMap(code -> {
            CType.Function type = function(code);
            if (type == null || type.parameters().stream().anyMatch(one -> one.name() == null)) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>();
            type.parameters().stream().map(CParameter::name).forEach(names::add);
            List<String> all = new ArrayList<>(names);
            if (type.variadic()) {
                // The page fixes variable arguments by giving the type of each.
                function.parameters().stream()
                        .filter(one -> one.typeLine() != null)
                        .forEach(one -> all.add(one.name()));
            }
            return Optional.of(new Declared(List.copyOf(names), List.copyOf(all), code.location()));
        });
    }

    /**
     * A function type that the page's own declaration gives.
     *
     * @param type the type
     * @param location where it stands
     */
    record Prototype(CType.Function type, SourceLocation location) {}

    /** The function type that the page itself declares; empty where it declares none. */
    static Optional<Prototype> prototype(Declaration.Function function) {
        return declaration(function.page()).flatMap(code -> {
            CType.Function type = function(code);
            return type == null ? Optional.empty() : Optional.of(new Prototype(type, code.location()));
        });
    }

    /** The members of the page's structure or union. */
    static Optional<Declared> members(Declaration.Structure structure) {
        return declaration(structure.page()).flatMap(code -> {
            CType type = code instanceof CDeclaration.Typedef typedef ? typedef.type() : tag(code);
            if (!(type instanceof CType.Composite composite)) {
                return Optional.empty();
            }
            List<String> names = composite.definition().fields().stream()
                    .map(CField::name)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            return Optional.of(new Declared(names, nested(composite.definition()), code.location()));
        });
    }

    /**
     * Why the section that is there to declare the page's subject does not: the first complaint about its C text. Empty
     * where it declares the subject all the same, or holds another language.
     */
    static Optional<Diagnostic> unreadable(Declaration declaration) {
        List<String> own = own(declaration.page());
        Diagnostic first = null;
        for (CodeText code : declaration.page().code()) {
            if (!declaring(code)) {
                continue;
            }
            Result<List<CDeclaration>> parsed = parse(code);
            if (parsed.optional().orElse(List.of()).stream().anyMatch(one -> Names.among(one.name(), own))) {
                return Optional.empty();
            }
            first = first != null
                    ? first
                    : parsed.diagnostics().stream()
                            .filter(one -> one.id().equals("c.unreadable"))
                            .findFirst()
                            .orElse(null);
        }
        return Optional.ofNullable(first);
    }

    private static boolean declaring(CodeText code) {
        return (code.section().equals("syntax") || code.section().equals("prototype"))
                && C.contains(code.language())
                && !CPP.matcher(code.text()).find();
    }

    private static Result<List<CDeclaration>> parse(CodeText code) {
        return PARSER.parse(code.text(), SourceLocation.of(code.file(), code.line()));
    }

    private static List<String> own(PageFacts page) {
        List<String> own = new ArrayList<>(page.aliases());
        own.add(page.id().name());
        return own;
    }

    private static List<String> nested(CComposite outermost) {
        List<String> names = new ArrayList<>();
        Deque<CComposite> todo = new ArrayDeque<>(List.of(outermost));
        while (!todo.isEmpty()) {
            for (CField field : todo.pop().fields()) {
                if (field.name() != null) {
                    names.add(field.name());
                }
                CType type = field.type() instanceof CType.Array array ? array.element() : field.type();
                if (type instanceof CType.Composite composite) {
                    todo.push(composite.definition());
                    if (composite.definition().tag() != null) {
                        names.add(composite.definition().tag());
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private static @org.jspecify.annotations.Nullable CType tag(CDeclaration code) {
        return code instanceof CDeclaration.Tag tag ? tag.type() : null;
    }

    private static CType.@org.jspecify.annotations.Nullable Function function(CDeclaration code) {
        return switch (code) {
            case CDeclaration.Prototype prototype -> prototype.type();
            case CDeclaration.Typedef typedef when typedef.type() instanceof CType.Function type -> type;
            case CDeclaration.Typedef typedef
            when typedef.type() instanceof CType.Pointer pointer && pointer.target() instanceof CType.Function type ->
                type;
            default -> null;
        };
    }

    /** The one declaration of the page's subject in its first declaring section. */
    private static Optional<CDeclaration> declaration(PageFacts page) {
        List<String> own = own(page);
        for (CodeText code : page.code()) {
            if (!code.section().equals("syntax") && !code.section().equals("prototype")) {
                continue;
            }
            Result<List<CDeclaration>> parsed = parse(code);
            List<CDeclaration> declared = parsed.optional().orElse(List.of());
            if (!parsed.diagnostics().isEmpty()) {
                return Optional.empty();
            }
            Optional<CDeclaration> found = declared.stream()
                    .filter(one -> !(one instanceof CDeclaration.Constant))
                    .filter(one -> declared.size() == 1 || Names.among(one.name(), own))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
