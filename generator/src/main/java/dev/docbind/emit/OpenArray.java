package dev.docbind.emit;

import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedField;
import dev.docbind.plan.PlannedType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last member of a structure where it is an array whose real length only the caller knows: one without length, or
 * one of length 1, by which C headers write the same.
 *
 * @param field the member
 * @param elementSize size of an element in bytes
 */
record OpenArray(PlannedField field, long elementSize) {

    private static final Pattern FILLING = Pattern.compile("(?i).*(reserved|unused|padding|spare).*");

    /** The open array of a structure; null where it ends in something else. */
    static @Nullable OpenArray find(PlannedType.Structure structure, Types types) {
        List<PlannedField> fields = structure.fields();
        if (fields.size() < 2) {
            return null;
        }
        PlannedField last = fields.getLast();
        boolean behindAll =
                fields.stream().filter(field -> field != last).allMatch(field -> field.offset() < last.offset());
        if (!behindAll
                || !(last.model().type().type() instanceof NativeType.Array array)
                || last.nestedType() != null
                || FILLING.matcher(last.model().name()).matches()) {
            return null;
        }
        long size =
                array.length() == 1 ? last.model().size() : last.model().size() == 0 ? size(array.element(), types) : 0;
        return size > 0 ? new OpenArray(last, size) : null;
    }

    private static long size(NativeType element, Types types) {
        return switch (element.abi()) {
            case I8, I16, I32, I64, F32, F64, PTR -> Carrier.size(element.abi());
            case STRUCT -> {
                PlannedType.Structure plan =
                        element instanceof NativeType.Struct struct ? types.structurePlan(struct.name()) : null;
                yield plan == null || plan.model().opaque() ? 0 : plan.model().size();
            }
            case VOID, ARRAY, UNKNOWN -> 0;
        };
    }
}
