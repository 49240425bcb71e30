package dev.docbind.runtime;

/**
 * A documented error code; implemented by generated enums. Lists of codes in documentation are never complete, so a
 * code that no enum has is reported by number.
 */
public interface ErrorCode {

    /**
     * The code's name.
     *
     * @return the native constant's name
     */
    String name();

    /**
     * The code's number.
     *
     * @return the number as native code gives it
     */
    int value();

    /**
     * What the page says about it.
     *
     * @return plain text; empty where the page only names it
     */
    String text();
}
