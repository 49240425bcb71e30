package dev.docbind.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * The memory of one native call: call state, an error-code out-parameter, and room for strings. Taken from a pool at
 * the call's start and given back at its end, so that a call allocates nothing on the Java heap. Used by the thread that
 * opened it only; what it hands out ends with the call.
 */
public final class Scratch implements SegmentAllocator, AutoCloseable {

    private static final ScratchPool POOL = new ScratchPool();
    private static final long SIZE = 4096;

    private final MemorySegment state;
    private final IntOut errorCode;
    private final MemorySegment room;
    private long used;
    private Arena overflow;

    /** Whether a call uses it; read and written by the thread that uses it alone. */
    boolean busy;

    /** Whether this goes back to the shared pool. */
    boolean pooled;

    Scratch() {
        Arena arena = Arena.ofAuto();
        this.state = arena.allocate(CallState.LAYOUT);
        this.errorCode = new IntOut(arena);
        this.room = arena.allocate(SIZE, 16);
    }

    /**
     * Takes a scratch for a call.
     *
     * @return one that nobody else uses until it is closed
     */
    public static Scratch open() {
        return POOL.take();
    }

    /**
     * The memory that a capturing handle writes the call state to.
     *
     * @return the same memory each time
     */
    public MemorySegment state() {
        return state;
    }

    /**
     * The captured code.
     *
     * @param captured the state that the handle captures
     * @return what the call left behind
     */
    public int code(CallState captured) {
        return captured.read(state);
    }

    /**
     * An out-parameter for an error code.
     *
     * @return the same one each time, set to 0
     */
    public IntOut errorCode() {
        errorCode.set(0);
        return errorCode;
    }

    /**
     * A string argument that must be given.
     *
     * @param encoding how the function wants it
     * @param value the string
     * @param name the parameter, for messages
     * @return the copy
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it contains NUL or a character that the encoding lacks
     */
    public MemorySegment text(Text encoding, String value, String name) {
        return encoding.copy(this, value, name);
    }

    /**
     * A string argument that may be left out.
     *
     * @param encoding how the function wants it
     * @param value the string, null for NULL
     * @param name the parameter, for messages
     * @return the copy, or NULL
     * @throws IllegalArgumentException if it contains NUL or a character that the encoding lacks
     */
    public MemorySegment optionalText(Text encoding, String value, String name) {
        return value == null ? MemorySegment.NULL : encoding.copy(this, value, name);
    }

    /** Memory until the scratch is closed; not zeroed. */
    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        long start = used + byteAlignment - 1 & -byteAlignment;
        if (byteSize > SIZE - start || byteAlignment > 16) {
            return overflowing(byteSize, byteAlignment);
        }
        used = start + byteSize;
        return room.asSlice(start, byteSize);
    }

    private MemorySegment overflowing(long byteSize, long byteAlignment) {
        if (overflow == null) {
            overflow = Arena.ofConfined();
        }
        return overflow.allocate(byteSize, byteAlignment);
    }

    /** Gives it back; closing twice does nothing. */
    @Override
    public void close() {
        if (!busy) {
            return;
        }
        used = 0;
        if (overflow != null) {
            Arena ended = overflow;
            overflow = null;
            ended.close();
        }
        busy = false;
        if (pooled) {
            POOL.give(this);
        }
    }
}
