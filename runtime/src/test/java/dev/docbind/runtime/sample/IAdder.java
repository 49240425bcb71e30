package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.ComObject;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.Guid;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** A COM interface; not final, because interfaces that inherit from it extend it. */
public class IAdder extends ComObject {

    /** The interface's identifier. */
    public static final Guid IID = Guid.of("12345678-9ABC-DEF0-0102-030405060708");

    /**
     * Takes over a reference.
     *
     * @param pointer the interface pointer
     */
    public IAdder(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * Adds a number; an HRESULT.
     *
     * @param number the number
     * @param sum receives the sum
     * @return the status
     */
    public int Add(int number, IntOut sum) {
        MemorySegment self = acquire();
        try {
            return (int) I_PIP.HANDLE.invokeExact(method(self, 3), self, number, Arguments.required(sum, "sum"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        } finally {
            release();
        }
    }

    /**
     * {@link #Add} with the error contract applied: a negative result is the error code.
     *
     * @param number the number
     * @param sum receives the sum
     */
    public void AddOrThrow(int number, IntOut sum) {
        int status = Add(number, sum);
        if (status < 0) {
            throw new NativeException("IAdder::Add", status, SampleError.of(status));
        }
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_PIP {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }
}
