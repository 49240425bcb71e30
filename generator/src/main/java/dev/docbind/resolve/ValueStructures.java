package dev.docbind.resolve;

import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a structure for each one that bound functions take or return by value and no page describes, where sidecar files
 * declare it: without it there would be nothing to pass. It belongs to the header of the function.
 */
final class ValueStructures {

    private ValueStructures() {}

    /** The known structures and those found in declarations, in no particular order. */
    static List<ModelStructure> and(
            List<ModelStructure> known,
            List<ModelFunction> functions,
            Function<ApiId, @Nullable ModelStructure> declared) {
        Set<String> names = new HashSet<>();
        known.forEach(structure -> {
            names.add(structure.name());
            names.addAll(structure.aliases());
        });
        Map<ApiId, ModelStructure> found = new TreeMap<>();
        for (ModelFunction function : functions) {
            if (!function.callable()) {
                continue;
            }
            List<NativeType> values = new ArrayList<>(function.parameters().stream()
                    .map(ModelParameter::type)
                    .map(type -> type.type())
                    .toList());
            values.add(function.returns().type());
            for (NativeType value : values) {
                if (value instanceof NativeType.Struct structure && !names.contains(structure.name())) {
                    ApiId id = new ApiId(ApiKind.STRUCTURE, function.id().header(), null, structure.name());
                    ModelStructure made = found.containsKey(id) ? null : declared.apply(id);
                    if (made != null) {
                        found.put(id, made);
                    }
                }
            }
        }
        List<ModelStructure> all = new ArrayList<>(known);
        all.addAll(found.values());
        return List.copyOf(all);
    }
}
