package dev.docbind.runtime;

/** A function has no native stub, or a class that implements the interface does not implement it. */
public final class UnboundFunctionException extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a call of a method that nothing implements.
     *
     * @param receiver the object that was called
     * @param function the function's native name
     * @param reason why there is no stub; empty where there is one and the receiver's class does not implement it
     */
    public UnboundFunctionException(Object receiver, String function, String reason) {
        super(function
                + (reason.isEmpty()
                        ? ": not implemented by " + receiver.getClass().getName()
                        : ": not bound: " + reason));
    }

    /**
     * Reports a call of a method that the receiver's class does not implement.
     *
     * @param receiver the object that was called
     * @param function the function's native name
     */
    public UnboundFunctionException(Object receiver, String function) {
        this(receiver, function, "");
    }
}
