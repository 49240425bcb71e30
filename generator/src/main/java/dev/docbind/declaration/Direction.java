package dev.docbind.declaration;

/** Which way a parameter carries data, as the page says it. */
public enum Direction {
    /** The page does not say. */
    UNSTATED,
    /** Into the function. */
    IN,
    /** Out of the function. */
    OUT,
    /** Both ways. */
    INOUT
}
