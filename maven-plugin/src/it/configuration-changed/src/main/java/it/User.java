package it;

import it.bindings.chars.Chars;

/** Calls what was generated, so that the project compiles only when it was. */
public final class User {

    private User() {}

    /** The capital of a letter, as the C library sees it. */
    public static int capital(int letter) {
        return Chars.load().toupper(letter);
    }
}
