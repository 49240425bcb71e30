package dev.docbind.ctype;

import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The types, tags and constants known for a target: built-in ones, and whatever declarations were added. Immutable.
 */
public final class TypeTable implements TypeScope {

    private final Target target;
    private final Scope scope;
    private final Consumer<String> asked;

    private TypeTable(Target target, Scope scope) {
        this(target, scope, name -> {});
    }

    private TypeTable(Target target, Scope scope, Consumer<String> asked) {
        this.target = target;
        this.scope = scope;
        this.asked = asked;
    }

    /** The built-in table of a target: basic typedefs, handles and the structures everybody uses. */
    public static TypeTable builtin(Target target) {
        TypeTable table = new TypeTable(target, new Scope(null));
        List<String> resources =
                target.windows() ? List.of("stdint.h.txt", "windows.h.txt") : List.of("stdint.h.txt", "posix.h.txt");
        for (String resource : resources) {
            List<CDeclaration> declarations = new CParser(target, table)
                    .parse(text(resource), SourceLocation.of(resource))
                    .value();
            table = declarations == null ? table : table.with(declarations);
        }
        return table;
    }

    /** A table without any names. */
    public static TypeTable empty(Target target) {
        return new TypeTable(target, new Scope(null));
    }

    /** This table with further declarations, which win over what it holds. */
    public TypeTable with(List<CDeclaration> declarations) {
        Scope inner = new Scope(scope);
        declarations.forEach(inner::declare);
        return new TypeTable(target, inner);
    }

    /** This table, which tells each name that is looked for in it. */
    public TypeTable telling(Consumer<String> listener) {
        return new TypeTable(target, scope, listener);
    }

    /** The names of types, tags and constants that some declarations make known. */
    public static Set<String> namesOf(List<CDeclaration> declarations) {
        Scope declared = new Scope(null);
        declarations.forEach(declared::declare);
        return declared.allNames();
    }

    /** What it is for. */
    public Target target() {
        return target;
    }

    @Override
    public @Nullable CType typedef(String name) {
        asked.accept(name);
        CType declared = scope.typedef(name);
        return declared != null ? declared : byConvention(name);
    }

    @Override
    public @Nullable CType tagged(CType.TagKind kind, String tag) {
        asked.accept(tag);
        return scope.tagged(kind, tag);
    }

    @Override
    public @Nullable Long constant(String name) {
        asked.accept(name);
        return scope.constant(name);
    }

    /** Whether a word names a type here, as typedef or as tag. */
    public boolean knows(String name) {
        asked.accept(name);
        return scope.knowsType(name) || byConvention(name) != null;
    }

    /** The names of all types, for hints. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        scope.addNames(names);
        return names;
    }

    /**
     * A tag used without its keyword, as C++ allows and pages do, and the pointer names that Windows headers derive by
     * rule: {@code PFOO} and {@code LPFOO} point to {@code FOO}, {@code PCFOO} and {@code LPCFOO} to a constant one.
     */
    private @Nullable CType byConvention(String name) {
        if (!target.windows()) {
            return null;
        }
        CType tagged = tag(name);
        if (tagged != null) {
            return tagged;
        }
        for (String prefix : List.of("LPC", "PC", "LP", "P")) {
            String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            asked.accept(rest);
            if (rest.length() > 2 && (scope.typedef(rest) != null || tag(rest) != null)) {
                return new CType.Pointer(new CType.Named(rest), prefix.endsWith("C"));
            }
        }
        return null;
    }

    private @Nullable CType tag(String name) {
        for (CType.TagKind kind : CType.TagKind.values()) {
            if (scope.tagged(kind, name) != null) {
                return new CType.Tagged(kind, name);
            }
        }
        return null;
    }

    private static String text(String resource) {
        try (InputStream stream = TypeTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
