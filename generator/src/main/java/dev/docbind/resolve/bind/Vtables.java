package dev.docbind.resolve.bind;

import dev.docbind.ctype.CDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of methods in interfaces that C text declares. */
public final class Vtables {

    private static final List<String> UNKNOWN = List.of("QueryInterface", "AddRef", "Release");
    private static final Map<String, List<String>> ROOTS = Map.of(
            "IUnknown",
            UNKNOWN,
            "IDispatch",
            List.of(
                    "QueryInterface",
                    "AddRef",
                    "Release",
                    "GetTypeInfoCount",
                    "GetTypeInfo",
                    "GetIDsOfNames",
                    "Invoke"));

    private final Map<String, CDeclaration.Interface> declared = new HashMap<>();

    /** Takes the interfaces among these declarations. */
    public Vtables(List<CDeclaration> declarations) {
        for (CDeclaration declaration : declarations) {
            if (declaration instanceof CDeclaration.Interface type) {
                declared.putIfAbsent(type.name(), type);
            }
        }
    }

    /** The method names in order, inherited ones first; empty where any part of the chain is not declared. */
    public List<String> of(String name) {
        List<CDeclaration.Interface> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String now = name;
        while (!ROOTS.containsKey(now)) {
            CDeclaration.Interface type = declared.get(now);
            if (type == null || !seen.add(now)) {
                return List.of();
            }
            chain.addFirst(type);
            now = type.base();
            if (now.isEmpty() && whole(type)) {
                break;
            }
        }
        List<String> methods = new ArrayList<>(ROOTS.getOrDefault(now, List.of()));
        for (CDeclaration.Interface type : chain) {
            for (CDeclaration.Prototype method : type.methods()) {
                if (!methods.contains(method.name())) {
                    methods.add(method.name());
                }
            }
        }
        return List.copyOf(methods);
    }

    /** Whether an interface lists inherited methods as well, as the C view of a header does. */
    private static boolean whole(CDeclaration.Interface type) {
        List<String> names =
                type.methods().stream().map(CDeclaration.Prototype::name).toList();
        return names.size() >= UNKNOWN.size()
                && names.subList(0, UNKNOWN.size()).equals(UNKNOWN);
    }

    /** What an interface inherits from as declared; empty where not declared. */
    public String base(String name) {
        CDeclaration.Interface type = declared.get(name);
        return type == null ? "" : type.base();
    }
}
