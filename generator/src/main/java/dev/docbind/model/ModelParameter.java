package dev.docbind.model;

import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a resolved function, in the order of the ABI.
 *
 * @param name its native name
 * @param direction which way data goes; never {@link Direction#UNSTATED} where evidence decides
 * @param optional whether it may be left out
 * @param type its type with evidence
 * @param facts what the page states about its use
 * @param documentation the page's entry, null where only the declaration names it
 */
public record ModelParameter(
        String name,
        Direction direction,
        boolean optional,
        ResolvedType type,
        ParameterFacts facts,
        @Nullable DocumentedParameter documentation) {}
