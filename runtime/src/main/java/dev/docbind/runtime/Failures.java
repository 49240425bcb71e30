package dev.docbind.runtime;

/** Turns what a method handle may throw into what a generated method may throw. */
public final class Failures {

    private Failures() {}

    /**
     * Throws unchecked throwables on and wraps others. A downcall itself throws unchecked ones only.
     *
     * @param failure what was thrown
     * @return never; the type lets the caller write {@code throw}
     */
    public static RuntimeException unchecked(Throwable failure) {
        switch (failure) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        }
    }
}
