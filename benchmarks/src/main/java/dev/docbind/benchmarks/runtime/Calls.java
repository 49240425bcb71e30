package dev.docbind.benchmarks.runtime;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.timespec;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same calls through every contender: {@code abs}, {@code clock_gettime} with a pointer to a structure, and the same with
 * its documented error contract.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Calls {

    private static final int CLOCK_MONOTONIC = 1;

    private final Libc libc = Libc.load();
    private final timespec time = new timespec(Arena.global());
    private final MemorySegment segment = Arena.global().allocate(16, 8);
    private final MemorySegment state = Arena.global().allocate(Linker.Option.captureStateLayout());
    private final Pointer pointer = new Memory(16);
    private final long address = segment.address();
    private int number;

    /** For JMH. */
    public Calls() {}

    /** A number that the compiler cannot know. */
    @Setup
    public void number() {
        number = -(int) (System.nanoTime() & 0xffff) - 1;
    }

    /** Generated. */
    @Benchmark
    public int absGenerated() {
        return libc.abs(number);
    }

    /** Hand-written FFM. */
    @Benchmark
    public int absHandWritten() throws Throwable {
        return (int) HandWritten.ABS.invokeExact(number);
    }

    /** As jextract generates. */
    @Benchmark
    public int absJextract() {
        return JextractShape.abs(number);
    }

    /** As WindowsApiGenerator generates. */
    @Benchmark
    public int absApiGenerator() {
        return ApiGeneratorShape.abs(number);
    }

    /** JNI. */
    @Benchmark
    public int absJni() {
        return Jni.abs(number);
    }

    /** JNA, direct mapping. */
    @Benchmark
    public int absJnaDirect() {
        return Jna.Direct.abs(number);
    }

    /** JNA, interface mapping. */
    @Benchmark
    public int absJnaInterface() {
        return Jna.LIBRARY.abs(number);
    }

    /** Generated. */
    @Benchmark
    public int structGenerated() {
        return libc.clock_gettime(CLOCK_MONOTONIC, time);
    }

    /** Hand-written FFM. */
    @Benchmark
    public int structHandWritten() throws Throwable {
        return (int) HandWritten.CLOCK.invokeExact(CLOCK_MONOTONIC, segment);
    }

    /** As jextract generates. */
    @Benchmark
    public int structJextract() {
        return JextractShape.clock(CLOCK_MONOTONIC, segment);
    }

    /** JNI, given the address as a number. */
    @Benchmark
    public int structJni() {
        return Jni.clock(CLOCK_MONOTONIC, address);
    }

    /** JNA, direct mapping. */
    @Benchmark
    public int structJnaDirect() {
        return Jna.Direct.clock_gettime(CLOCK_MONOTONIC, pointer);
    }

    /** JNA, interface mapping. */
    @Benchmark
    public int structJnaInterface() {
        return Jna.LIBRARY.clock_gettime(CLOCK_MONOTONIC, pointer);
    }

    /** Generated, error contract applied. */
    @Benchmark
    public void checkedGenerated() {
        libc.clock_gettimeOrThrow(CLOCK_MONOTONIC, time);
    }

    /** Hand-written FFM with a capture segment made once. */
    @Benchmark
    public int checkedHandWritten() throws Throwable {
        return HandWritten.clockOrThrow(state, CLOCK_MONOTONIC, segment);
    }

    /** As WindowsApiGenerator generates: the state is captured, the test is the caller's. */
    @Benchmark
    public int checkedApiGenerator() {
        int result = ApiGeneratorShape.clock(state, CLOCK_MONOTONIC, segment);
        if (result == -1) {
            throw new IllegalStateException("clock_gettime: " + (int) HandWritten.ERRNO.get(state, 0L));
        }
        return result;
    }

    /** JNI. */
    @Benchmark
    public int checkedJni() {
        return Jni.clockOrThrow(CLOCK_MONOTONIC, address);
    }
}
