package dev.docbind.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How native code calls a type of callback: the descriptor and the generated method that native code enters.
 *
 * @param <F> the generated functional interface
 */
public final class CallbackShape<F> {

    private final Class<F> type;
    private final MethodHandle entry;
    private final FunctionDescriptor descriptor;

    private CallbackShape(Class<F> type, MethodHandle entry, FunctionDescriptor descriptor) {
        this.type = type;
        this.entry = entry;
        this.descriptor = descriptor;
    }

    /**
     * Describes a type of callback. The lookup's class has a static method {@code enter} that takes the {@link
     * Callback} and then what the descriptor says, and lets no exception out.
     *
     * @param <F> the functional interface
     * @param lookup of the generated class
     * @param type the functional interface
     * @param descriptor result and arguments
     * @return the shape
     */
    public static <F> CallbackShape<F> of(MethodHandles.Lookup lookup, Class<F> type, FunctionDescriptor descriptor) {
        MethodType entered = descriptor.toMethodType().insertParameterTypes(0, Callback.class);
        try {
            return new CallbackShape<>(type, lookup.findStatic(lookup.lookupClass(), "enter", entered), descriptor);
        } catch (ReflectiveOperationException mismatch) {
            throw new IllegalArgumentException(lookup.lookupClass() + " has no method enter" + entered, mismatch);
        }
    }

    MethodHandle bind(Callback<F> callback) {
        return entry.bindTo(callback);
    }

    FunctionDescriptor descriptor() {
        return descriptor;
    }

    String name() {
        return type.getSimpleName();
    }
}
