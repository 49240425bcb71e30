package dev.docbind.model;

import org.jspecify.annotations.Nullable;

/**
 * What the page states about the use of a parameter beyond its type.
 *
 * @param nullable whether it may be NULL
 * @param mustBeZero whether it is reserved and must be zero or NULL
 * @param lengthParameter the parameter that gives the length of this buffer, null where none is stated
 * @param lengthUnit the unit of that length
 * @param retained whether the function keeps the pointer after it returns
 * @param freedBy the function that frees what is returned here, null where none is stated
 */
public record ParameterFacts(
        boolean nullable,
        boolean mustBeZero,
        @Nullable String lengthParameter,
        LengthUnit lengthUnit,
        boolean retained,
        @Nullable String freedBy) {

    /** Nothing stated. */
    public static final ParameterFacts NONE = new ParameterFacts(false, false, null, LengthUnit.UNSTATED, false, null);

    /** What a length counts. */
    public enum LengthUnit {
        /** Not stated. */
        UNSTATED,
        /** Bytes. */
        BYTES,
        /** Characters of the string's encoding. */
        CHARACTERS,
        /** Array elements. */
        ELEMENTS
    }
}
