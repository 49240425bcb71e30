package dev.docbind.plan;

import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the accessors of one structure; members of anonymous structures and unions become members of the structure. */
final class FieldNames {

    private static final Set<String> TAKEN = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "segment",
            "part",
            "element",
            "extent",
            "zeroed",
            "allocate",
            "at",
            "array",
            "layout",
            "LAYOUT");

    private final Scope accessors = Scope.ofMembers().reserve(TAKEN);
    private final Scope types;

    private FieldNames(Scope types) {
        this.types = types;
    }

    static List<PlannedField> plan(ModelStructure structure, JavaName name) {
        Scope types = Scope.ofFiles();
        types.take(name.simpleName());
        List<PlannedField> planned = new ArrayList<>();
        new FieldNames(types).add(planned, structure.fields(), 0, 0);
        return List.copyOf(planned);
    }

    private void add(List<PlannedField> planned, List<ModelField> fields, long base, int depth) {
        for (ModelField field : fields) {
            long offset = field.offset() < 0 ? -1 : base + field.offset();
            if (field.name().isEmpty() && !field.nested().isEmpty() && depth < 32) {
                add(planned, field.nested(), Math.max(offset, 0), depth + 1);
            } else if (!field.name().isEmpty()) {
                planned.add(plan(field, offset, depth));
            }
        }
    }

    private PlannedField plan(ModelField field, long offset, int depth) {
        String accessor = accessors.give(Identifiers.of(field.name()), "_");
        if (field.nested().isEmpty() || depth >= 32) {
            return new PlannedField(field, accessor, offset, null, List.of(), -1);
        }
        String nestedType = nestedType(accessor);
        List<PlannedField> nested = new ArrayList<>();
        new FieldNames(types).add(nested, field.nested(), 0, depth + 1);
        return new PlannedField(field, accessor, offset, nestedType, List.copyOf(nested), field.size());
    }

    /** Nested types of all depths share one scope, so that none hides another. */
    private @Nullable String nestedType(String accessor) {
        return types.give(Identifiers.capitalised(accessor) + "Part", "");
    }
}
