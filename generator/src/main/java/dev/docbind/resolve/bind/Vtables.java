package dev.docbind.resolve.bind;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The order of methods in interfaces that C text declares. */
public final class Vtables {

    private static final String DESTRUCTOR = "~";
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

    private final Target.Rules rules;
    private final Set<String> based;
    private final Map<String, CDeclaration.Interface> declared = new HashMap<>();
    private final Consumer<String> asked;

    /** One entry of a table; the type is null where only the name is known. */
    private record Slot(String name, CType.@Nullable Function type) {}

    /** Takes the interfaces among these declarations, whose overloaded methods a compiler of these rules places. */
    public Vtables(List<CDeclaration> declarations, Target.Rules rules) {
        this(declarations, rules, Set.of(), name -> {});
    }

    /**
     * Takes interfaces of which some have a base all the same.
     *
     * @param declarations the declarations
     * @param rules the rules of the compiler that placed the methods
     * @param based interfaces that may have a base which their declaration does not state; these have no known order
     * @param asked is told each name that is looked for
     */
    public Vtables(List<CDeclaration> declarations, Target.Rules rules, Set<String> based, Consumer<String> asked) {
        this.rules = rules;
        this.asked = asked;
        this.based = Set.copyOf(based);
        for (CDeclaration declaration : declarations) {
            if (declaration instanceof CDeclaration.Interface type) {
                declared.putIfAbsent(type.name(), type);
            }
        }
    }

    /** The method names in order, inherited ones first; empty where any part of the chain is not declared. */
    public List<String> of(String name) {
        return slots(name).stream().map(Slot::name).toList();
    }

    /**
     * The index of a method; -1 where it is not known.
     *
     * @param owner the interface
     * @param method the method's name
     * @param type its declared type, which tells overloaded methods apart; null where it is deduced
     */
    public int slot(String owner, String method, CType.@Nullable Function type) {
        List<Slot> slots = slots(owner);
        List<Integer> named = new ArrayList<>();
        List<Integer> exact = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.name().equals(method)) {
                named.add(i);
                if (type != null && slot.type() != null && same(slot.type(), type)) {
                    exact.add(i);
                }
            }
        }
        List<Integer> found = named.size() == 1 ? named : exact;
        return found.size() == 1 ? found.getFirst() : -1;
    }

    private List<Slot> slots(String name) {
        List<CDeclaration.Interface> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String now = name;
        while (!ROOTS.containsKey(now)) {
            CDeclaration.Interface type = find(now);
            if (type == null || !seen.add(now)) {
                return List.of();
            }
            chain.addFirst(type);
            now = type.base();
            if (now.isEmpty()) {
                if (!whole(type) && based.contains(type.name())) {
                    return List.of();
                }
                break;
            }
        }
        List<Slot> slots = new ArrayList<>();
        ROOTS.getOrDefault(now, List.of()).forEach(root -> slots.add(new Slot(root, null)));
        chain.forEach(type -> add(type, slots));
        return slots;
    }

    /** Adds what an interface declares anew; what a base has already takes no further room. */
    private void add(CDeclaration.Interface type, List<Slot> slots) {
        List<Slot> inherited = List.copyOf(slots);
        Map<String, List<Slot>> own = new LinkedHashMap<>();
        List<Slot> inOrder = new ArrayList<>();
        for (CDeclaration.Prototype method : type.methods()) {
            Slot slot = new Slot(method.name().startsWith("~") ? DESTRUCTOR : method.name(), method.type());
            boolean known = inherited.stream().anyMatch(base -> overrides(slot, base))
                    || inOrder.stream().anyMatch(other -> overrides(slot, other));
            if (!known) {
                inOrder.add(slot);
                own.computeIfAbsent(slot.name(), _ -> new ArrayList<>()).add(slot);
            }
        }
        if (rules == Target.Rules.GNU) {
            // The destructor has two entries: one that ends the object, one that frees its memory as well.
            inOrder.forEach(slot -> slots.addAll(Collections.nCopies(slot.name().equals(DESTRUCTOR) ? 2 : 1, slot)));
        } else {
            // Microsoft's compiler puts overloaded methods where the first of them stands, the last one first.
            own.values().forEach(overloads -> slots.addAll(overloads.reversed()));
        }
    }

    private static boolean overrides(Slot slot, Slot base) {
        return slot.name().equals(base.name())
                && (base.type() == null || slot.type() == null || same(slot.type(), base.type()));
    }

    private static boolean same(CType.Function left, CType.Function right) {
        List<CType> ours = left.parameters().stream().map(CParameter::type).toList();
        return ours.equals(right.parameters().stream().map(CParameter::type).toList());
    }

    /** Whether an interface lists inherited methods as well, as the C view of a header does. */
    private static boolean whole(CDeclaration.Interface type) {
        List<String> names =
                type.methods().stream().map(CDeclaration.Prototype::name).toList();
        return names.size() >= UNKNOWN.size()
                && names.subList(0, UNKNOWN.size()).equals(UNKNOWN);
    }

    /**
     * Whether a method that returns a structure gets the address of its memory behind {@code this}, whatever its size, as
     * Microsoft's compiler has it; GNU's treat methods as functions.
     */
    public boolean hidesResults() {
        return rules == Target.Rules.MSVC;
    }

    /** What an interface inherits from as declared; empty where not declared. */
    public String base(String name) {
        CDeclaration.Interface type = find(name);
        return type == null ? "" : type.base();
    }

    /** The identifier of an interface as declared; empty where not declared. */
    public String iid(String name) {
        CDeclaration.Interface type = find(name);
        return type == null ? "" : type.iid();
    }

    private CDeclaration.@Nullable Interface find(String name) {
        asked.accept(name);
        return declared.get(name);
    }
}
