package dev.docbind.plan;

import dev.docbind.model.ModelFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function with its Java names.
 *
 * @param model the function
 * @param method name of the method
 * @param orThrow name of the method that throws on failure, null where the page gives no failure test
 * @param parameters names of the parameters, in order
 * @param errors the enum of its documented codes, null where none with a name is documented
 */
public record PlannedFunction(
        ModelFunction model,
        String method,
        @Nullable String orThrow,
        List<String> parameters,
        @Nullable JavaName errors) {}
