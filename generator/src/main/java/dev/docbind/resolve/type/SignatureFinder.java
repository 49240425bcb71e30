package dev.docbind.resolve.type;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the C signature of a function among the C text of its page and the sidecar files. */
public final class SignatureFinder {

    private final CTexts texts;

    /** Searches these texts. */
    public SignatureFinder(CTexts texts) {
        this.texts = texts;
    }

    /**
     * A declared signature.
     *
     * @param type its C type
     * @param location where it stands
     * @param source declaration, or header for imported ones
     * @param rule where it was found, as {@code declaration.syntax}
     */
    public record Signature(CType.Function type, SourceLocation location, Source source, String rule) {}

    /** The signature, null where nothing declares it. Sidecar files come first, then the syntax block, then examples. */
    public @Nullable Signature find(Declaration.Function function) {
        Signature outside = outside(function);
        if (outside != null) {
            return outside;
        }
        List<CTexts.Piece> pieces = texts.of(function);
        for (CTexts.Piece piece : pieces) {
            CType.Function type = named(piece.declaration(), function);
            if (type != null && (piece.declaring() || likePage(type, function))) {
                return signature(type, piece);
            }
        }
        Signature sole = soleOf(pieces, true, function);
        if (sole == null && function.id().kind() == ApiKind.CALLBACK) {
            sole = soleOf(pieces, false, function);
        }
        return sole != null ? sole : method(function);
    }

    /** The signature that the page of the interface gives for a method. */
    private @Nullable Signature method(Declaration.Function function) {
        String owner = function.id().owner();
        for (CTexts.Piece piece : owner == null ? List.<CTexts.Piece>of() : texts.interfaces(owner)) {
            CType.Function type = named(piece.declaration(), function);
            if (type != null) {
                return signature(type, piece);
            }
        }
        return null;
    }

    private @Nullable Signature outside(Declaration.Function function) {
        String owner = function.id().owner();
        for (CTexts.Piece piece : texts.outside()) {
            CType.Function type = owner == null || piece.declaration() instanceof CDeclaration.Interface
                    ? named(piece.declaration(), function)
                    : null;
            if (type != null) {
                return signature(type, piece);
            }
        }
        return owner == null ? null : inherited(owner, function.id().name());
    }

    /** The signature of a method that a declared interface inherits; null where it is overloaded. */
    private @Nullable Signature inherited(String owner, String method) {
        Set<String> seen = new HashSet<>();
        CTexts.Piece now = texts.outside(owner);
        while (now != null && now.declaration() instanceof CDeclaration.Interface type && seen.add(type.name())) {
            List<CType.Function> named = type.methods().stream()
                    .filter(one -> one.name().equals(method))
                    .map(CDeclaration.Prototype::type)
                    .toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? signature(named.getFirst(), now) : null;
            }
            now = texts.outside(type.base());
        }
        return null;
    }

    private static Signature signature(CType.Function type, CTexts.Piece piece) {
        String section = piece.text().section();
        Source source = piece.source();
        boolean own = piece.declaring() || section.equals("sidecar") || section.equals("header");
        return new Signature(
                type, piece.declaration().location(), source, "declaration." + (own ? section : "example"));
    }

    private static CType.@Nullable Function named(CDeclaration declaration, Declaration.Function function) {
        String name = function.id().name();
        String owner = function.id().owner();
        return switch (declaration) {
            case CDeclaration.Prototype prototype when same(prototype.name(), name, owner) -> prototype.type();
            case CDeclaration.Typedef typedef when same(typedef.name(), name, null) -> function(typedef.type());
            case CDeclaration.Variable variable when same(variable.name(), name, null) -> function(variable.type());
            case CDeclaration.Interface type
            when type.name().equals(owner) ->
                overload(
                        type.methods().stream()
                                .filter(method -> method.name().equals(name))
                                .map(CDeclaration.Prototype::type)
                                .toList(),
                        function);
            default -> null;
        };
    }

    /** The one of several methods of a name that the page is about, null where that cannot be told. */
    private static CType.@Nullable Function overload(List<CType.Function> methods, Declaration.Function function) {
        List<CType.Function> fitting = methods.size() == 1
                ? methods
                : methods.stream().filter(type -> sameNames(type, function)).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static boolean same(String declared, String name, @Nullable String owner) {
        return declared.equalsIgnoreCase(name) || owner != null && declared.equals(owner + "::" + name);
    }

    private static CType.@Nullable Function function(CType type) {
        return switch (type) {
            case CType.Function function -> function;
            case CType.Pointer pointer when pointer.target() instanceof CType.Function function -> function;
            default -> null;
        };
    }

    /**
     * The only function that the syntax section declares is the page's own, whatever its spelling; so is, on the page of a
     * callback, the only one with the documented parameters that its examples show.
     */
    private static @Nullable Signature soleOf(
            List<CTexts.Piece> pieces, boolean declaring, Declaration.Function function) {
        Signature found = null;
        for (CTexts.Piece piece : pieces) {
            CType.Function type = piece.declaring() == declaring ? any(piece.declaration()) : null;
            if (type == null || !(declaring ? fitsCount(type, function) : sameNames(type, function))) {
                continue;
            }
            if (found != null && !found.type().equals(type)) {
                return null;
            }
            found = signature(type, piece);
        }
        return found;
    }

    private static CType.@Nullable Function any(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Prototype prototype -> prototype.type();
            case CDeclaration.Typedef typedef -> function(typedef.type());
            default -> null;
        };
    }

    private static boolean fitsCount(CType.Function type, Declaration.Function function) {
        int documented = count(function);
        return documented == 0 || documented == type.parameters().size();
    }

    private static int count(Declaration.Function function) {
        return (int) function.parameters().stream()
                .filter(p -> !p.name().equals("...") && !p.name().equalsIgnoreCase("void"))
                .count();
    }

    /** Whether code outside the syntax section agrees with the page, so that it is the prototype and no call. */
    private static boolean likePage(CType.Function type, Declaration.Function function) {
        int documented = count(function);
        return documented == 0 || documented == type.parameters().size() || sameNames(type, function);
    }

    private static boolean sameNames(CType.Function type, Declaration.Function function) {
        Set<String> declared = new HashSet<>();
        for (CParameter parameter : type.parameters()) {
            if (parameter.name() != null) {
                declared.add(parameter.name().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> documented = new HashSet<>();
        for (DocumentedParameter parameter : function.parameters()) {
            documented.add(parameter.name().toLowerCase(Locale.ROOT));
        }
        documented.remove("...");
        return !documented.isEmpty() && declared.equals(documented);
    }
}
