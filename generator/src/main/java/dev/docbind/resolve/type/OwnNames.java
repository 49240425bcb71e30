package dev.docbind.resolve.type;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names under which C text may declare a page's own symbol. */
final class OwnNames {

    private OwnNames() {}

    /** The page's name, with and without tag decoration, and its aliases. */
    static Set<String> of(Declaration declaration) {
        Set<String> names = new HashSet<>();
        add(names, declaration.id().name());
        for (String alias : declaration.page().aliases()) {
            add(names, alias.replace("*", "").strip());
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
            names.add(name.startsWith("_") ? name.substring(1) : "_" + name);
            names.add(name.startsWith("tag") ? name.substring(3) : "tag" + name);
        }
    }

    /** Whether a declaration declares one of these names, as typedef, tag or prototype. */
    static boolean declares(CDeclaration declaration, Set<String> names) {
        String tag = declaration instanceof CDeclaration.Typedef typedef ? tag(typedef.type()) : null;
        return names.contains(declaration.name()) || tag != null && names.contains(tag);
    }

    /** The tag of a structure, union or enumeration, also behind a pointer; null for other types. */
    static @Nullable String tag(CType type) {
        return switch (type) {
            case CType.Composite composite -> composite.definition().tag();
            case CType.Enumerated enumerated -> enumerated.definition().tag();
            case CType.Tagged tagged -> tagged.tag();
            case CType.Pointer pointer -> pointer.target() instanceof CType.Pointer ? null : tag(pointer.target());
            default -> null;
        };
    }
}
