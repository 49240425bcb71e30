package dev.docbind.ctype;

/** Leaves a declaration that cannot be read; caught where the next one begins, never seen outside this package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** The token at which reading stopped. */
    private final transient Token token;

    Unreadable(String message, Token token) {
        super(message, null, false, false);
        this.token = token;
    }

    Token token() {
        return token;
    }

    /** The message, which is never missing here. */
    String why() {
        return String.valueOf(getMessage());
    }
}
