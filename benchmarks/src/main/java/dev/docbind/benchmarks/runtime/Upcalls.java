package dev.docbind.benchmarks.runtime;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.compar_fn_t;
import dev.docbind.runtime.Callback;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@code qsort} over 1,000 numbers with a comparator in Java, some 8,700 upcalls a run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Upcalls {

    private static final int COUNT = 1_000;

    private final Libc libc = Libc.load();
    private final MemorySegment shuffled = Arena.global().allocate(ValueLayout.JAVA_INT, COUNT);
    private final MemorySegment numbers = Arena.global().allocate(ValueLayout.JAVA_INT, COUNT);
    private Callback<compar_fn_t> callback;
    private MemorySegment stub;

    /** For JMH. */
    public Upcalls() {}

    /** Makes both upcall stubs and the numbers. */
    @Setup
    @SuppressWarnings("restricted")
    public void stubs() throws ReflectiveOperationException {
        Random random = new Random(1);
        for (int i = 0; i < COUNT; i++) {
            shuffled.setAtIndex(ValueLayout.JAVA_INT, i, random.nextInt());
        }
        callback = compar_fn_t.in(Arena.global(), Upcalls::compare);
        MethodHandle compare = MethodHandles.lookup()
                .findStatic(
                        Upcalls.class,
                        "compare",
                        MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class));
        stub = Linker.nativeLinker().upcallStub(compare, HandWritten.COMPARE, Arena.global());
    }

    @SuppressWarnings("restricted")
    private static int compare(MemorySegment left, MemorySegment right) {
        return Integer.compare(
                left.reinterpret(4).get(ValueLayout.JAVA_INT, 0), right.reinterpret(4).get(ValueLayout.JAVA_INT, 0));
    }

    /** Generated. */
    @Benchmark
    public void sortGenerated() {
        numbers.copyFrom(shuffled);
        libc.qsort(numbers, COUNT, 4, callback);
    }

    /** Hand-written FFM. */
    @Benchmark
    public void sortHandWritten() throws Throwable {
        numbers.copyFrom(shuffled);
        HandWritten.QSORT.invokeExact(numbers, (long) COUNT, 4L, stub);
    }
}
