package dev.docbind.runtime;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Java code that native code calls. An exception thrown by it never reaches native code, which would end the VM: native
 * code gets 0 or NULL instead, the target is not called again until the native function returns, and then the exception
 * is thrown on by the generated method. Where no Java code waits for the native function (a thread of the native
 * side), and for {@linkplain #retained retained} callbacks, the exception goes to a handler instead. Thread-safe as far
 * as the target is.
 *
 * @param <F> the generated functional interface
 */
public final class Callback<F> implements AutoCloseable {

    private final F target;
    private final CallbackShape<F> shape;
    private final UncaughtExceptionHandler handler;
    private final MemorySegment pointer;
    private final ConcurrentMap<Thread, Throwable> pending = new ConcurrentHashMap<>();

    /** Whether the target must not simply be called: this is closed, or an exception is pending on some thread. */
    private volatile boolean interrupted;

    private volatile boolean closed;

    private Callback(F target, CallbackShape<F> shape, Arena arena, UncaughtExceptionHandler handler) {
        this.target = Objects.requireNonNull(target, "target");
        this.shape = shape;
        this.handler = handler;
        this.pointer = Native.upcall(shape.bind(this), shape.descriptor(), arena);
    }

    /**
     * A callback that lives as long as an arena; for functions that call it before they return, or until a documented
     * later time that the arena outlives. Native code that calls it after the arena's end crashes the VM: nothing can
     * prevent that, so use {@link #retained} where that time is not known.
     *
     * @param <F> the functional interface
     * @param arena its lifetime
     * @param target what to call
     * @param shape how native code calls it
     * @return the callback
     */
    public static <F> Callback<F> in(Arena arena, F target, CallbackShape<F> shape) {
        return new Callback<>(target, shape, arena, null);
    }

    /**
     * A callback for functions that keep the pointer. Its function pointer stays valid as long as the VM, so native code
     * may call it at any time; after {@link #close} such a call does nothing but tell the handler. Each costs some
     * hundred bytes that are never freed.
     *
     * @param <F> the functional interface
     * @param target what to call
     * @param shape how native code calls it
     * @param handler told of exceptions and of calls after closing, on the calling thread; what it throws is dropped
     * @return the callback
     */
    public static <F> Callback<F> retained(F target, CallbackShape<F> shape, UncaughtExceptionHandler handler) {
        return new Callback<>(target, shape, Arena.global(), Objects.requireNonNull(handler, "handler"));
    }

    /**
     * The function pointer.
     *
     * @return what native code calls
     * @throws IllegalStateException if this is closed, or its arena is
     */
    public MemorySegment pointer() {
        if (closed || !pointer.scope().isAlive()) {
            throw new IllegalStateException("callback " + shape.name() + " is closed");
        }
        return pointer;
    }

    /**
     * Ends the callback: it is no longer given to native code, and calls do nothing but tell the handler.
     *
     * @throws IllegalStateException if it was closed before
     */
    @Override
    public synchronized void close() {
        if (closed) {
            throw new IllegalStateException("callback " + shape.name() + " is closed");
        }
        closed = true;
        interrupted = true;
    }

    /**
     * What to call; for generated code that native code has entered.
     *
     * @return the target
     * @throws IllegalStateException if it must not be called now, to be given to {@link #failed}
     */
    public F target() {
        if (interrupted) {
            refuse();
        }
        return target;
    }

    private void refuse() {
        if (pending.containsKey(Thread.currentThread())) {
            throw Skipped.INSTANCE;
        }
        if (closed) {
            throw new IllegalStateException("callback " + shape.name() + " was called after it was closed");
        }
    }

    /**
     * Takes what the target threw; for generated code that native code has entered. Throws nothing.
     *
     * @param failure what was thrown
     */
    public void failed(Throwable failure) {
        if (failure == Skipped.INSTANCE) {
            return;
        }
        try {
            if (handler != null) {
                handler.uncaughtException(Thread.currentThread(), failure);
            } else if (Skipped.isJavaWaiting()) {
                keep(failure);
            } else {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            }
        } catch (Throwable dropped) {
            // Nothing may leave an upcall: an exception that does ends the VM.
        }
    }

    private synchronized void keep(Throwable failure) {
        pending.putIfAbsent(Thread.currentThread(), failure);
        interrupted = true;
    }

    /** Throws on what the target threw during the native call that just returned on this thread. */
    void rethrow() {
        if (interrupted) {
            Throwable failure = forget();
            if (failure != null) {
                throw Failures.unchecked(failure);
            }
        }
    }

    private synchronized Throwable forget() {
        Throwable failure = pending.remove(Thread.currentThread());
        interrupted = closed || !pending.isEmpty();
        return failure;
    }

    /** Says that a call was passed over because an earlier one in the same native call failed. */
    private static final class Skipped extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        static final Skipped INSTANCE = new Skipped();

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        /** Whether there is a Java frame below the upcall: who called the native function will throw the exception on. */
        static boolean isJavaWaiting() {
            return StackWalker.getInstance()
                    .walk(frames -> frames.skip(3).findAny())
                    .isPresent();
        }
    }
}
