package dev.docbind.declaration;

/**
 * What stands behind a parameter's name in brackets, in any of its spellings.
 *
 * @param direction which way data goes
 * @param optional whether it may be left out (null)
 * @param retval whether it is the logical return value of a COM method
 * @param text the attributes as written, without the brackets; empty where there are none
 */
public record Attributes(Direction direction, boolean optional, boolean retval, String text) {

    /** No attributes stated. */
    public static final Attributes NONE = new Attributes(Direction.UNSTATED, false, false, "");
}
