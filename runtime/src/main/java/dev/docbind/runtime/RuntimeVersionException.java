package dev.docbind.runtime;

/** Generated code and runtime do not fit together; the message says which of them to update. */
public final class RuntimeVersionException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RuntimeVersionException(Class<?> generated, int level, int oldest, int newest) {
        super(generated.getName() + " was generated for runtime level " + level + ", this docbind-runtime serves "
                + (oldest == newest ? "level " + newest : "levels " + oldest + " to " + newest) + ": "
                + (level > newest ? "update docbind-runtime" : "generate the bindings anew"));
    }
}
