package dev.docbind.plan;

import dev.docbind.model.ApiModel;
import java.util.List;

/**
 * What is to be generated for one model: types, files and names, all decided.
 *
 * @param model the model
 * @param options the user's choices
 * @param names where types are found by native name
 * @param types the types in the order of their names
 */
public record EmissionPlan(ApiModel model, PlanOptions options, NameTable names, List<PlannedType> types) {

    /** The packages in order. */
    public List<String> packages() {
        return types.stream()
                .map(t -> t.name().packageName())
                .distinct()
                .sorted()
                .toList();
    }
}
