package dev.docbind.runtime;

/** A native function could not be found. Thrown at the call; other functions go on working and a later call tries again. */
public abstract sealed class BindingException extends RuntimeException
        permits MissingLibraryException, MissingSymbolException {

    private static final long serialVersionUID = 1L;

    /** The function that was called. */
    private final String function;

    BindingException(NativeSymbol symbol, String message) {
        super(message + (symbol.minimum().isEmpty() ? "" : " (documented minimum: " + symbol.minimum() + ")"));
        this.function = symbol.name();
    }

    /**
     * The function that was called.
     *
     * @return its native name
     */
    public final String function() {
        return function;
    }
}
