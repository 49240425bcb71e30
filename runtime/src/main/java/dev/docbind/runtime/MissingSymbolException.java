package dev.docbind.runtime;

/** A function is not where its documentation or the user says; the message says where it was looked for. */
public final class MissingSymbolException extends BindingException {

    private static final long serialVersionUID = 1L;

    MissingSymbolException(NativeSymbol symbol, String where) {
        super(symbol, symbol.name() + ": not found in " + where);
    }
}
