package dev.docbind.plan;

import dev.docbind.identity.ApiId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds generated types by the native names that other declarations use. Immutable once the plan is made. */
public final class NameTable {

    /** What a native type name can stand for; each sort has names of its own. */
    public enum Sort {
        /** Structures and unions. */
        STRUCTURE,
        /** Enumerations. */
        ENUMERATION,
        /** Callbacks. */
        CALLBACK,
        /** COM interfaces. */
        INTERFACE,
        /** Handles. */
        HANDLE
    }

    private record Key(Sort sort, String name) {}

    private record Named(String header, PlannedType type) {}

    private final Consumer<String> asked;
    private final Map<Key, List<Named>> types = new HashMap<>();
    private final Map<ApiId, PlannedType> byId = new HashMap<>();

    /** A table that tells each native name that is looked for; its lookups may come from several threads. */
    NameTable(Consumer<String> asked) {
        this.asked = asked;
    }

    void add(Sort sort, String nativeName, String header, PlannedType type) {
        List<Named> named = types.computeIfAbsent(new Key(sort, nativeName), _ -> new ArrayList<>());
        if (named.stream().noneMatch(n -> n.type() == type)) {
            named.add(new Named(header, type));
        }
    }

    void add(ApiId id, PlannedType type) {
        byId.putIfAbsent(id, type);
    }

    /**
     * The type a native name means to the declarations of a header.
     *
     * @param sort what the name stands for
     * @param nativeName the name
     * @param header the header of the declaration that uses it
     * @return the header's own type of that name, else the only one there is, else null
     */
    public @Nullable PlannedType find(Sort sort, String nativeName, String header) {
        asked.accept(nativeName);
        List<Named> candidates = types.getOrDefault(new Key(sort, nativeName), List.of());
        if (candidates.size() == 1) {
            return candidates.getFirst().type();
        }
        List<Named> own =
                candidates.stream().filter(n -> n.header().equals(header)).toList();
        return own.size() == 1 ? own.getFirst().type() : null;
    }

    /**
     * The type generated for a declaration.
     *
     * @param id the declaration
     * @return its type, null where it has none of its own
     */
    public @Nullable PlannedType of(ApiId id) {
        return byId.get(id);
    }
}
