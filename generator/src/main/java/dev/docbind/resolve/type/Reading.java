package dev.docbind.resolve.type;

import dev.docbind.model.NativeType;
import dev.docbind.model.Source;

/**
 * What one rule reads out of the words about a parameter or a return value: a candidate, not yet a conclusion.
 *
 * @param rule stable id of the rule
 * @param source the kind of evidence it rests on
 * @param type the type it reads; a pointer to {@link NativeType.Unknown} where it says nothing of the target
 * @param excerpt the words it rests on
 */
public record Reading(String rule, Source source, NativeType type, String excerpt) {}
