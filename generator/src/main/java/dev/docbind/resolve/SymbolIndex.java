package dev.docbind.resolve;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds documented things by the names that prose and declarations use for them: page names, tags and aliases. */
public final class SymbolIndex {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Consumer<String> asked;

    private SymbolIndex(Consumer<String> asked) {
        this.asked = asked;
    }

    /**
     * What a name stands for.
     *
     * @param declaration the page
     * @param pointer whether the name is that of a pointer to the thing ({@code *PFOO} of the aliases)
     */
    public record Entry(Declaration declaration, boolean pointer) {

        /** The kind of the thing. */
        public ApiKind kind() {
            return declaration.id().kind();
        }
    }

    /** Indexes all declarations; of two pages with one name the first keeps it, unless it is a method. */
    public static SymbolIndex of(List<Declaration> declarations) {
        return of(declarations, name -> {});
    }

    /** The same, and each name that is looked for is told. */
    static SymbolIndex of(List<Declaration> declarations, Consumer<String> asked) {
        SymbolIndex index = new SymbolIndex(asked);
        for (Declaration declaration : declarations) {
            index.add(declaration);
        }
        return index;
    }

    /** The names by which the index finds a declaration, unless another one has them. */
    static List<String> names(Declaration declaration) {
        SymbolIndex index = new SymbolIndex(name -> {});
        index.add(declaration);
        return List.copyOf(index.entries.keySet());
    }

    private void add(Declaration declaration) {
        ApiKind kind = declaration.id().kind();
        if (kind == ApiKind.METHOD || kind == ApiKind.HEADER || kind == ApiKind.CONSTANTS || kind == ApiKind.TYPES) {
            return;
        }
        put(declaration.id().name(), new Entry(declaration, false));
        for (String alias : declaration.page().aliases()) {
            boolean pointer = alias.contains("*") || pointsToOwn(declaration, alias.strip());
            put(alias.replace("*", "").strip(), new Entry(declaration, pointer));
        }
    }

    /** Whether a page names a pointer to its own structure without a star: PURB beside URB. */
    private static boolean pointsToOwn(Declaration declaration, String alias) {
        String behind = alias.startsWith("LP") ? alias.substring(2) : alias.startsWith("P") ? alias.substring(1) : "";
        return behind.length() > 2
                && (behind.equals(bare(declaration.id().name()))
                        || declaration.page().aliases().contains(behind));
    }

    private void put(String name, Entry entry) {
        if (!name.isEmpty()) {
            entries.putIfAbsent(name, entry);
            String bare = bare(name);
            entries.putIfAbsent(bare, entry);
        }
    }

    /** The name by which other declarations use a page's thing: its first typedef name, otherwise its tag without decoration. */
    public static String preferredName(Declaration declaration) {
        for (String alias : declaration.page().aliases()) {
            if (!alias.isBlank() && !alias.contains("*") && !pointsToOwn(declaration, alias.strip())) {
                return alias.strip();
            }
        }
        return bare(declaration.id().name());
    }

    private static String bare(String name) {
        String bare = name.startsWith("_") ? name.substring(1) : name;
        return bare.startsWith("tag") && bare.length() > 3 ? bare.substring(3) : bare;
    }

    /** What a name stands for, null where no page documents it. */
    public @Nullable Entry find(String name) {
        asked.accept(name);
        return entries.get(name);
    }

    /** The documented structure or callback that a name points to by the convention of the Windows headers: PX to X. */
    public @Nullable Entry pointedTo(String name) {
        String behind = name.startsWith("LP") ? name.substring(2) : name.startsWith("P") ? name.substring(1) : "";
        Entry entry = behind.length() < 4
                ? null
                : find(behind, ApiKind.STRUCTURE, ApiKind.UNION, ApiKind.ENUMERATION, ApiKind.CALLBACK);
        return entry == null || entry.pointer() ? null : entry;
    }

    /** What a name stands for when it is of one of these kinds, null otherwise. */
    public @Nullable Entry find(String name, ApiKind... kinds) {
        Entry entry = find(name);
        if (entry != null) {
            for (ApiKind kind : kinds) {
                if (entry.kind() == kind) {
                    return entry;
                }
            }
        }
        return null;
    }
}
