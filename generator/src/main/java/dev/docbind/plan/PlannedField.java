package dev.docbind.plan;

import dev.docbind.model.ModelField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field with its Java names; members of anonymous structures and unions stand directly in the enclosing one.
 *
 * @param model the field
 * @param accessor name of its accessors
 * @param offset offset in bytes from the start of the Java type it is in
 * @param nestedType simple name of the nested Java type for an inline structure or union; null for others
 * @param nested the fields of that nested type
 * @param nestedSize size of that nested type in bytes
 */
public record PlannedField(
        ModelField model,
        String accessor,
        long offset,
        @Nullable String nestedType,
        List<PlannedField> nested,
        long nestedSize) {}
