package dev.docbind.resolve.type;

import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings declared and documented parameters together, in the order of the declaration. */
public final class SignatureParameters {

    private SignatureParameters() {}

    /**
     * A declared parameter and what the page says about it.
     *
     * @param name its name
     * @param declared the declared one
     * @param documented the page's entry, null where it has none
     */
    public record Pair(
            String name, CParameter declared, @Nullable DocumentedParameter documented) {}

    /** Pairs by name first, then by position where both sides have as many. */
    public static List<Pair> pair(CType.Function type, List<DocumentedParameter> documented) {
        List<DocumentedParameter> left = new ArrayList<>(
                documented.stream().filter(SignatureParameters::real).toList());
        boolean sameCount = left.size() == type.parameters().size();
        List<DocumentedParameter> inOrder = List.copyOf(left);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < type.parameters().size(); i++) {
            CParameter declared = type.parameters().get(i);
            DocumentedParameter match = byName(declared.name(), left);
            if (match == null && sameCount && left.contains(inOrder.get(i)) && !namedElsewhere(inOrder.get(i), type)) {
                match = inOrder.get(i);
            }
            left.remove(match);
            String name = declared.name() != null ? declared.name() : match != null ? match.name() : "arg" + (i + 1);
            pairs.add(new Pair(name, declared, match));
        }
        return pairs;
    }

    /** Whether an entry documents a parameter, not {@code ...}, {@code void} or that there is none. */
    public static boolean real(DocumentedParameter parameter) {
        String name = parameter.name();
        boolean nothing = name.equalsIgnoreCase("void") || name.equalsIgnoreCase("none") || name.isEmpty();
        return !nothing && !name.equals("...");
    }

    /**
     * The documented parameters that stand for the variable arguments of a declaration: those it does not name. Empty
     * where the page leaves them open, or does not give the type of each.
     */
    public static List<DocumentedParameter> fixed(CType.Function type, List<DocumentedParameter> documented) {
        List<DocumentedParameter> beyond =
                documented.stream().filter(p -> !namedElsewhere(p, type)).toList();
        boolean all = beyond.stream().allMatch(p -> real(p) && p.typeLine() != null);
        boolean named = documented.size() - beyond.size() == type.parameters().size();
        return type.variadic() && all && named ? beyond : List.of();
    }

    private static @Nullable DocumentedParameter byName(@Nullable String name, List<DocumentedParameter> left) {
        if (name == null) {
            return null;
        }
        return left.stream()
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean namedElsewhere(DocumentedParameter documented, CType.Function type) {
        return type.parameters().stream().anyMatch(p -> documented.name().equalsIgnoreCase(p.name()));
    }

    /** The direction that page and annotations state together; the page wins. */
    public static Direction direction(Attributes stated, String annotations) {
        if (stated.direction() != Direction.UNSTATED) {
            return stated.direction();
        }
        String sal = annotations.toLowerCase(Locale.ROOT);
        boolean inout =
                sal.contains("inout") || sal.contains("in_out") || sal.contains("[in, out") || sal.contains("[in,out");
        boolean out = sal.contains("_out") || sal.matches(".*\\bout\\b.*");
        boolean in = sal.contains("_in") || sal.matches(".*\\bin\\b.*");
        if (inout || in && out) {
            return Direction.INOUT;
        }
        return out ? Direction.OUT : in ? Direction.IN : Direction.UNSTATED;
    }

    /** Whether page or annotations allow the parameter to be left out. */
    public static boolean optional(Attributes stated, String annotations) {
        String sal = annotations.toLowerCase(Locale.ROOT);
        return stated.optional() || sal.contains("opt");
    }
}
