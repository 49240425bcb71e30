package it;

import it.bindings.acme.Acme;

/** Calls what only the imported declarations make callable: the number of steps is an int. */
final class User {

    private User() {}

    static int twice(Acme acme, it.bindings.acme.wheel wheel) {
        return acme.acme_turn(wheel, 1) + acme.acme_turn(wheel, 1);
    }
}
