package dev.docbind.ctype;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names being collected, over names already known: what a parser fills while it reads. */
final class Scope implements TypeScope {

    private final @Nullable TypeScope outer;
    private final Map<String, CType> typedefs = new HashMap<>();
    private final Map<String, CType> tags = new HashMap<>();
    private final Map<String, Long> constants = new HashMap<>();

    Scope(@Nullable TypeScope outer) {
        this.outer = outer;
    }

    @Override
    public @Nullable CType typedef(String name) {
        CType own = typedefs.get(name);
        return own != null || outer == null ? own : outer.typedef(name);
    }

    @Override
    public @Nullable CType tagged(CType.TagKind kind, String tag) {
        CType own = tags.get(tag);
        if (own != null && kind(own) == kind) {
            return own;
        }
        return outer == null ? null : outer.tagged(kind, tag);
    }

    @Override
    public @Nullable Long constant(String name) {
        Long own = constants.get(name);
        return own != null || outer == null ? own : outer.constant(name);
    }

    /** Whether a word is known to name a type. */
    boolean knowsType(String name) {
        return typedef(name) != null
                || tags.containsKey(name)
                || outer != null
                        && (outer.tagged(CType.TagKind.STRUCT, name) != null
                                || outer.tagged(CType.TagKind.UNION, name) != null
                                || outer.tagged(CType.TagKind.ENUM, name) != null);
    }

    /** Adds the names of all types known here, the outer ones too. */
    void addNames(Set<String> names) {
        names.addAll(typedefs.keySet());
        names.addAll(tags.keySet());
        if (outer instanceof Scope scope) {
            scope.addNames(names);
        }
    }

    /** The names of types, tags and constants that were declared here. */
    Set<String> allNames() {
        Set<String> names = new HashSet<>(typedefs.keySet());
        names.addAll(tags.keySet());
        names.addAll(constants.keySet());
        return names;
    }

    void declare(CDeclaration declaration) {
        switch (declaration) {
            case CDeclaration.Typedef typedef -> {
                collect(typedef.type());
                if (!typedef.type().equals(new CType.Named(typedef.name()))) {
                    typedefs.put(typedef.name(), typedef.type());
                }
            }
            case CDeclaration.Tag tag -> collect(tag.type());
            case CDeclaration.Constant constant -> constants.put(constant.name(), constant.value());
            case CDeclaration.Prototype prototype -> collect(prototype.type().returns());
            case CDeclaration.Variable variable -> collect(variable.type());
            case CDeclaration.Interface type ->
                typedefs.putIfAbsent(type.name(), new CType.Tagged(CType.TagKind.STRUCT, type.name()));
        }
    }

    void declareConstant(String name, long value) {
        constants.put(name, value);
    }

    /** Takes over every tag and enumerator that a type defines on its way. */
    private void collect(CType type) {
        switch (type) {
            case CType.Composite composite -> {
                CComposite definition = composite.definition();
                if (definition.tag() != null) {
                    tags.put(definition.tag(), composite);
                }
                definition.fields().forEach(field -> collect(field.type()));
            }
            case CType.Enumerated enumerated -> {
                CEnum definition = enumerated.definition();
                if (definition.tag() != null) {
                    tags.put(definition.tag(), enumerated);
                }
                enumerators(definition.members());
            }
            case CType.Pointer pointer -> collect(pointer.target());
            case CType.Array array -> collect(array.element());
            default -> {}
        }
    }

    private void enumerators(List<CEnum.Member> members) {
        for (CEnum.Member member : members) {
            if (member.value() != null) {
                constants.put(member.name(), member.value());
            }
        }
    }

    private static CType.TagKind kind(CType type) {
        return switch (type) {
            case CType.Composite composite ->
                composite.definition().union() ? CType.TagKind.UNION : CType.TagKind.STRUCT;
            default -> CType.TagKind.ENUM;
        };
    }
}
