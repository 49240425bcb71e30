package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the signature of an implementation that a page shows against what the page's words say. Examples are copied from
 * page to page more carelessly than declarations, so where the two disagree on a class neither is believed.
 */
final class ExampleDoubts {

    private static final String RULE = "example-against-words";

    private ExampleDoubts() {}

    /** The example's signature, unknown where the words are sure of another class. */
    static FunctionResolver.Resolved settle(FunctionResolver.Resolved example, FunctionResolver.Resolved words) {
        List<ModelParameter> parameters = new ArrayList<>();
        for (ModelParameter parameter : example.parameters()) {
            ResolvedType type = words.parameters().stream()
                    .filter(other -> other.name().equalsIgnoreCase(parameter.name()))
                    .findFirst()
                    .map(other -> settle(parameter.type(), other.type()))
                    .orElse(parameter.type());
            parameters.add(new ModelParameter(
                    parameter.name(),
                    parameter.direction(),
                    parameter.optional(),
                    type,
                    parameter.facts(),
                    parameter.documentation()));
        }
        return new FunctionResolver.Resolved(
                List.copyOf(parameters),
                settle(example.returns(), words.returns()),
                example.variadic(),
                example.declared(),
                List.of());
    }

    private static ResolvedType settle(ResolvedType shown, ResolvedType said) {
        Abi abi = said.type().abi();
        if (abi == Abi.UNKNOWN || abi == shown.type().abi()) {
            return shown;
        }
        Evidence evidence = shown.evidence();
        return new ResolvedType(
                new NativeType.Unknown(),
                shown.cType(),
                new Evidence(evidence.source(), RULE, evidence.location(), evidence.excerpt(), 0),
                null);
    }
}
