package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.resolve.type.CSpelling;
import dev.docbind.resolve.type.Families;
import dev.docbind.resolve.type.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the parameters that variants of a function share by name. Where one variant is sure and the other guesses the
 * same, the guess is believed; where two are sure of different classes, what was deduced of them is not.
 */
final class Siblings {

    private final List<FunctionResolver.Resolved> signatures;

    private Siblings(List<FunctionResolver.Resolved> signatures) {
        this.signatures = new ArrayList<>(signatures);
    }

    /** One parameter of one of the signatures. */
    private record Place(int signature, int parameter) {}

    /** Settles the signatures of all pages, which stand in the same order as the pages. */
    static List<FunctionResolver.Resolved> settle(
            List<Declaration.Function> pages, List<FunctionResolver.Resolved> signatures) {
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            families.computeIfAbsent(Families.of(pages.get(i).id()), k -> new ArrayList<>())
                    .add(i);
        }
        Siblings siblings = new Siblings(signatures);
        families.values().stream().filter(members -> members.size() > 1).forEach(siblings::family);
        return List.copyOf(siblings.signatures);
    }

    private void family(List<Integer> members) {
        Map<String, List<Place>> shared = new HashMap<>();
        for (int member : members) {
            List<ModelParameter> parameters = signatures.get(member).parameters();
            for (int k = 0; k < parameters.size(); k++) {
                shared.computeIfAbsent(parameters.get(k).name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(new Place(member, k));
            }
        }
        shared.values().stream().filter(places -> places.size() > 1).forEach(this::parameter);
    }

    private void parameter(List<Place> places) {
        Set<Abi> known = places.stream().map(place -> type(place).type().abi()).collect(Collectors.toSet());
        known.remove(Abi.UNKNOWN);
        if (known.size() > 1) {
            places.stream().filter(this::deduced).forEach(this::doubt);
        } else if (known.size() == 1) {
            Abi agreed = known.iterator().next();
            ResolvedType sure = places.stream()
                    .map(this::type)
                    .filter(type -> type.type().abi() == agreed)
                    .findFirst()
                    .orElseThrow();
            places.stream()
                    .filter(place -> type(place).type().abi() == Abi.UNKNOWN && guesses(place, agreed))
                    .forEach(place -> believe(place, sure));
        }
    }

    private ResolvedType type(Place place) {
        return signatures
                .get(place.signature())
                .parameters()
                .get(place.parameter())
                .type();
    }

    private boolean deduced(Place place) {
        return !type(place).evidence().source().declared();
    }

    private boolean guesses(Place place, Abi abi) {
        List<String> guesses = signatures.get(place.signature()).guesses();
        return place.parameter() < guesses.size()
                && guesses.get(place.parameter()).equals(abi.name().toLowerCase(Locale.ROOT));
    }

    private void doubt(Place place) {
        Evidence own = type(place).evidence();
        Evidence doubted = new Evidence(own.source(), "sibling.disagrees", own.location(), own.excerpt(), 0);
        put(place, new ResolvedType(new NativeType.Unknown(), "", doubted, null));
    }

    /** Gives a place the class of its sibling; what a pointer points to is left open, since variants differ in it. */
    private void believe(Place place, ResolvedType sure) {
        Evidence own = type(place).evidence();
        Evidence evidence =
                new Evidence(own.source(), "sibling.agrees", own.location(), own.excerpt(), Thresholds.TYPED);
        boolean pointer = sure.type().abi() == Abi.PTR;
        NativeType type = pointer ? new NativeType.Pointer(new NativeType.Unknown(), false) : sure.type();
        put(place, new ResolvedType(type, CSpelling.of(type), evidence, null));
    }

    private void put(Place place, ResolvedType type) {
        FunctionResolver.Resolved old = signatures.get(place.signature());
        List<ModelParameter> parameters = new ArrayList<>(old.parameters());
        ModelParameter parameter = parameters.get(place.parameter());
        parameters.set(
                place.parameter(),
                new ModelParameter(
                        parameter.name(),
                        parameter.direction(),
                        parameter.optional(),
                        type,
                        parameter.facts(),
                        parameter.documentation()));
        signatures.set(
                place.signature(),
                new FunctionResolver.Resolved(
                        List.copyOf(parameters), old.returns(), old.variadic(), old.declared(), old.guesses()));
    }
}
