package dev.docbind.ctype;

/** What a {@link Token} is. */
enum TokenKind {
    /** An identifier or keyword. */
    WORD,
    /** A preprocessing number. */
    NUMBER,
    /** A character constant with its quotes. */
    CHARACTER,
    /** A string literal with its quotes. */
    STRING,
    /** An operator or separator. */
    PUNCTUATOR,
    /** A whole preprocessor line, continuation lines joined. */
    DIRECTIVE,
    /** A place where a condition that cannot be decided cuts a declaration; makes it unreadable. */
    BROKEN,
    /** The end of the text. */
    END
}
