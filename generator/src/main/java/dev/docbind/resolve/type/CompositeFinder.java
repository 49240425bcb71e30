package dev.docbind.resolve.type;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the C definition of a structure, union or enumeration among the C text of its page and the sidecar files. */
public final class CompositeFinder {

    private final CTexts texts;

    /** Searches these texts. */
    public CompositeFinder(CTexts texts) {
        this.texts = texts;
    }

    /**
     * A definition.
     *
     * @param type {@link CType.Composite} or {@link CType.Enumerated}
     * @param names tag and typedef names, stars kept on pointer names
     * @param location where it stands
     * @param source declaration, or header for imported ones
     * @param rule where it was found
     */
    public record Definition(CType type, List<String> names, SourceLocation location, Source source, String rule) {}

    /** The definition of a structure or union, null where nothing defines it. */
    public @Nullable Definition composite(Declaration declaration) {
        return find(
                declaration,
                type -> type instanceof CType.Composite c
                        && !c.definition().fields().isEmpty());
    }

    /** The C++ definition of a structure on its page that names a base, which is then its first member; null where none is. */
    public @Nullable Definition derived(Declaration declaration) {
        Set<String> own = OwnNames.of(declaration);
        return first(
                texts.of(declaration),
                piece -> OwnNames.declares(piece.declaration(), own),
                type -> type instanceof CType.Composite c && base(c.definition()));
    }

    /** The structure of which code on the page makes the page's structure another name; null where none does. */
    public @Nullable CType renamed(Declaration declaration) {
        Set<String> own = OwnNames.of(declaration);
        for (CTexts.Piece piece : texts.of(declaration)) {
            if (piece.declaration() instanceof CDeclaration.Typedef typedef && own.contains(typedef.name())) {
                String other = switch (typedef.type()) {
                    case CType.Tagged tagged -> tagged.tag();
                    case CType.Named named -> named.name();
                    default -> "";
                };
                if (!other.isEmpty() && !own.contains(other)) {
                    return typedef.type();
                }
            }
        }
        return null;
    }

    private static boolean base(CComposite composite) {
        CField first = composite.fields().isEmpty() ? null : composite.fields().getFirst();
        return first != null && first.name() == null && first.bits() == null && first.type() instanceof CType.Named;
    }

    /** The definition of an enumeration, null where nothing defines it. */
    public @Nullable Definition enumeration(Declaration declaration) {
        return find(
                declaration,
                type -> type instanceof CType.Enumerated e
                        && !e.definition().members().isEmpty());
    }

    /** The definition of a structure or union that a sidecar file gives under a name, null where none does. */
    public @Nullable Definition outside(String name) {
        String tag = name;
        for (CTexts.Piece piece : texts.outside()) {
            boolean renamed = piece.declaration() instanceof CDeclaration.Typedef typedef
                    && typedef.name().equals(name)
                    && typedef.type() instanceof CType.Tagged;
            if (renamed && piece.declaration() instanceof CDeclaration.Typedef(String _, CType.Tagged tagged, var _)) {
                tag = tagged.tag();
            }
        }
        String wanted = tag;
        return first(
                texts.outside(),
                piece -> piece.declaration().name().equals(wanted),
                type -> type instanceof CType.Composite c
                        && !c.definition().fields().isEmpty());
    }

    private @Nullable Definition find(Declaration declaration, Predicate<CType> wanted) {
        Set<String> own = OwnNames.of(declaration);
        List<CTexts.Piece> all = new ArrayList<>(texts.outside());
        all.addAll(texts.of(declaration));
        Definition named = first(all, piece -> OwnNames.declares(piece.declaration(), own), wanted);
        return named != null ? named : sole(texts.of(declaration), wanted);
    }

    private static @Nullable Definition first(
            List<CTexts.Piece> pieces, Predicate<CTexts.Piece> fits, Predicate<CType> wanted) {
        for (CTexts.Piece piece : pieces) {
            CType type = definition(piece.declaration());
            if (type != null && fits.test(piece) && wanted.test(type)) {
                return found(type, piece, pieces);
            }
        }
        return null;
    }

    /** The only definition in the syntax section is the page's own, whatever its spelling. */
    private static @Nullable Definition sole(List<CTexts.Piece> pieces, Predicate<CType> wanted) {
        List<CTexts.Piece> candidates = pieces.stream()
                .filter(CTexts.Piece::declaring)
                .filter(piece -> {
                    CType type = definition(piece.declaration());
                    return type != null && wanted.test(type);
                })
                .toList();
        Set<CType> distinct = new LinkedHashSet<>();
        candidates.forEach(piece -> distinct.add(definition(piece.declaration())));
        return distinct.size() == 1 ? first(candidates, piece -> true, wanted) : null;
    }

    private static @Nullable CType definition(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Typedef typedef -> inline(typedef.type());
            case CDeclaration.Tag tag -> tag.type();
            case CDeclaration.Variable variable -> inline(variable.type());
            default -> null;
        };
    }

    private static @Nullable CType inline(CType type) {
        return switch (type) {
            case CType.Composite composite -> composite;
            case CType.Enumerated enumerated -> enumerated;
            case CType.Pointer pointer -> inline(pointer.target());
            default -> null;
        };
    }

    private static Definition found(CType type, CTexts.Piece piece, List<CTexts.Piece> pieces) {
        Set<String> names = new LinkedHashSet<>();
        String tag = OwnNames.tag(type);
        for (CTexts.Piece other : pieces) {
            if (other.declaration() instanceof CDeclaration.Typedef typedef && same(typedef.type(), type, tag)) {
                names.add((typedef.type() instanceof CType.Pointer ? "*" : "") + typedef.name());
            }
        }
        if (tag != null) {
            names.add(tag);
        }
        String section = piece.text().section();
        Source source = piece.source();
        return new Definition(
                type, List.copyOf(names), piece.declaration().location(), source, "declaration." + section);
    }

    private static boolean same(CType typedef, CType type, @Nullable String tag) {
        return type.equals(inline(typedef)) || tag != null && tag.equals(OwnNames.tag(typedef));
    }
}
