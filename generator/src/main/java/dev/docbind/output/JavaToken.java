package dev.docbind.output;

/**
 * A token of Java source.
 *
 * @param kind what it is
 * @param text its characters with unicode escapes decoded; for literals the first character only
 */
record JavaToken(Kind kind, String text) {

    /** Kinds of tokens. */
    enum Kind {
        /** An identifier or keyword. */
        WORD,
        /** A number, character or string. */
        LITERAL,
        /** Any other character. */
        SIGN
    }

    boolean is(String other) {
        return kind != Kind.LITERAL && text.equals(other);
    }
}
