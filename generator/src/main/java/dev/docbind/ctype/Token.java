package dev.docbind.ctype;

import org.jspecify.annotations.Nullable;

/**
 * A token of C text.
 *
 * @param kind what it is
 * @param text its characters
 * @param file the file a line marker named, null for the text's own file
 * @param line its line from 1, within the text or as line markers count
 * @param column its column from 1
 */
record Token(TokenKind kind, String text, @Nullable String file, int line, int column) {

    /** Whether its characters are these. */
    boolean is(String characters) {
        return text.equals(characters);
    }

    /** Whether it is an identifier or keyword. */
    boolean word() {
        return kind == TokenKind.WORD;
    }

    /** The same place with other content. */
    Token as(TokenKind otherKind, String otherText) {
        return new Token(otherKind, otherText, file, line, column);
    }
}
