package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;

/**
 * Turns arguments into what a downcall takes and refuses those that its page rules out. Names are those of the
 * parameters, for messages.
 */
public final class Arguments {

    private Arguments() {}

    /**
     * A pointer that must not be NULL.
     *
     * @param pointer the argument
     * @param name the parameter
     * @return the argument
     * @throws NullPointerException if it is null or NULL
     */
    public static MemorySegment required(MemorySegment pointer, String name) {
        if (pointer == null || pointer.address() == 0 && pointer.isNative()) {
            throw missing(name);
        }
        return pointer;
    }

    /**
     * A pointer that may be NULL.
     *
     * @param pointer the argument, null for NULL
     * @return the argument, never null
     */
    public static MemorySegment optional(MemorySegment pointer) {
        return pointer == null ? MemorySegment.NULL : pointer;
    }

    /**
     * A structure or out-parameter that must be given.
     *
     * @param value the argument
     * @param name the parameter
     * @return its memory
     * @throws NullPointerException if it is null
     */
    public static MemorySegment required(NativeValue value, String name) {
        if (value == null) {
            throw missing(name);
        }
        return value.segment();
    }

    /**
     * A structure or out-parameter that may be left out.
     *
     * @param value the argument, null for NULL
     * @return its memory, or NULL
     */
    public static MemorySegment optional(NativeValue value) {
        return value == null ? MemorySegment.NULL : value.segment();
    }

    /**
     * A callback that must be given.
     *
     * @param callback the argument
     * @param name the parameter
     * @return its function pointer
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment required(Callback<?> callback, String name) {
        if (callback == null) {
            throw missing(name);
        }
        return callback.pointer();
    }

    /**
     * A callback that may be left out.
     *
     * @param callback the argument, null for NULL
     * @return its function pointer, or NULL
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment optional(Callback<?> callback) {
        return callback == null ? MemorySegment.NULL : callback.pointer();
    }

    /**
     * A handle that must be given; {@link Handle#release} must follow the call.
     *
     * @param handle the argument
     * @param name the parameter
     * @return its value
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public static long acquire(UsableHandle handle, String name) {
        if (handle == null) {
            throw missing(name);
        }
        return ((Handle) handle).acquire();
    }

    /**
     * A handle that may be left out; {@link #release(UsableHandle)} must follow the call.
     *
     * @param handle the argument, null for 0
     * @return its value, or 0
     * @throws IllegalStateException if it is closed
     */
    public static long acquireOptional(UsableHandle handle) {
        return handle == null ? 0 : ((Handle) handle).acquire();
    }

    /**
     * A handle that must be given, as a pointer; {@link Handle#release} must follow the call.
     *
     * @param handle the argument
     * @param name the parameter
     * @return its value
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment acquirePointer(UsableHandle handle, String name) {
        acquire(handle, name);
        return ((Handle) handle).pointer();
    }

    /**
     * A handle that may be left out, as a pointer; {@link #release(UsableHandle)} must follow the call.
     *
     * @param handle the argument, null for NULL
     * @return its value, or NULL
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment acquireOptionalPointer(UsableHandle handle) {
        acquireOptional(handle);
        return handle == null ? MemorySegment.NULL : ((Handle) handle).pointer();
    }

    /**
     * A handle given to the function that closes it: it is closed from now on.
     *
     * @param handle the argument
     * @param name the parameter
     * @return its value
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed, or another thread uses it
     */
    public static long surrender(UsableHandle handle, String name) {
        if (handle == null) {
            throw missing(name);
        }
        return ((Handle) handle).surrender();
    }

    /**
     * A COM object that must be given; {@link #release(UsableObject)} must follow the call.
     *
     * @param object the argument
     * @param name the parameter
     * @return its interface pointer
     * @throws NullPointerException if it is null
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment acquire(UsableObject object, String name) {
        if (object == null) {
            throw missing(name);
        }
        return use(object);
    }

    private static MemorySegment use(UsableObject object) {
        return object instanceof ComObject counted ? counted.acquire() : ((UncountedObject) object).pointer();
    }

    /**
     * A COM object that may be left out; {@link #release(UsableObject)} must follow the call.
     *
     * @param object the argument, null for NULL
     * @return its interface pointer, or NULL
     * @throws IllegalStateException if it is closed
     */
    public static MemorySegment acquireOptional(UsableObject object) {
        return object == null ? MemorySegment.NULL : use(object);
    }

    /**
     * Ends the use of a COM object that may have been left out.
     *
     * @param object the argument, or null
     */
    public static void release(UsableObject object) {
        if (object instanceof ComObject counted) {
            counted.release();
        }
    }

    /**
     * Throws on what a callback threw during the call that just returned on this thread.
     *
     * @param callback the argument, or null
     */
    public static void rethrow(Callback<?> callback) {
        if (callback != null) {
            callback.rethrow();
        }
    }

    /**
     * Ends the use of a handle that may have been left out.
     *
     * @param handle the argument, or null
     */
    public static void release(UsableHandle handle) {
        if (handle != null) {
            ((Handle) handle).release();
        }
    }

    /**
     * A buffer whose length another parameter gives.
     *
     * @param buffer the buffer
     * @param length what the length parameter says, in bytes, unsigned
     * @param name the parameter
     * @return the buffer
     * @throws NullPointerException if it is null or NULL though the length is not 0
     * @throws IllegalArgumentException if it is shorter than the length
     */
    public static MemorySegment buffer(MemorySegment buffer, long length, String name) {
        if (length == 0) {
            return optional(buffer);
        }
        MemorySegment given = required(buffer, name);
        if (Long.compareUnsigned(given.byteSize(), length) < 0) {
            throw new IllegalArgumentException(name + " has " + given.byteSize() + " bytes, its length parameter says "
                    + Long.toUnsignedString(length));
        }
        return given;
    }

    /**
     * A buffer that may be missing, whose length another parameter gives.
     *
     * @param buffer the memory, null for NULL
     * @param length the length in bytes, unsigned
     * @param name how the parameter is called, for messages
     * @return the memory
     * @throws IllegalArgumentException if it is shorter than the length
     */
    public static MemorySegment optionalBuffer(MemorySegment buffer, long length, String name) {
        return buffer == null ? MemorySegment.NULL : buffer(buffer, length, name);
    }

    private static NullPointerException missing(String name) {
        return new NullPointerException(name + " must not be null");
    }
}
