package dev.docbind.resolve;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes an opaque structure for each one that bound functions take by pointer and no page describes, so that it is a type
 * of its own all the same. It belongs to the header of the function, where it stays whatever pages are added elsewhere.
 */
final class OpaqueStructures {

    private OpaqueStructures() {}

    /** The known structures and the opaque ones, in the order of their ids. */
    static List<ModelStructure> and(List<ModelStructure> known, List<ModelFunction> functions) {
        Set<String> names = new HashSet<>();
        known.forEach(structure -> {
            names.add(structure.name());
            structure
                    .aliases()
                    .forEach(alias -> names.add(alias.replace("*", "").strip()));
        });
        Map<ApiId, ModelStructure> opaque = new TreeMap<>();
        for (ModelFunction function : functions) {
            boolean called = function.callable() && function.id().kind() == ApiKind.FUNCTION;
            for (ModelParameter parameter : called ? function.parameters() : List.<ModelParameter>of()) {
                String name = pointee(parameter.type());
                if (!name.isEmpty() && !names.contains(name)) {
                    ApiId id = new ApiId(ApiKind.STRUCTURE, function.id().header(), null, name);
                    opaque.computeIfAbsent(
                            id, _ -> of(id, parameter.type().evidence().location()));
                }
            }
        }
        List<ModelStructure> all = new ArrayList<>(known);
        all.addAll(opaque.values());
        all.sort((a, b) -> a.id().compareTo(b.id()));
        return List.copyOf(all);
    }

    /** An opaque structure whose use is not at hand. */
    static ModelStructure of(ApiId id) {
        return of(id, SourceLocation.of(id.header()));
    }

    private static ModelStructure of(ApiId id, SourceLocation use) {
        Evidence evidence = new Evidence(Source.DEFAULT, "opaque", use, "no page describes the structure", 0);
        return new ModelStructure(id, null, id.name(), List.of(), -1, -1, List.of(), evidence);
    }

    private static String pointee(ResolvedType type) {
        boolean sure = type.pointee() != null || type.evidence().source().declared();
        return sure
                        && type.type() instanceof NativeType.Pointer pointer
                        && pointer.target() instanceof NativeType.Struct structure
                ? structure.name()
                : "";
    }
}
