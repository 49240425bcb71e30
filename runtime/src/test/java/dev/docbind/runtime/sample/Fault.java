package dev.docbind.runtime.sample;

import dev.docbind.runtime.CLibrary;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.MissingLibraryException;
import dev.docbind.runtime.MissingSymbolException;
import dev.docbind.runtime.PointerOut;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** What can go wrong, each ending in the documented exception, many times at once. Run in a VM of its own. */
enum Fault {
    MISSING_LIBRARY {
        @Override
        void run(Sample sample) throws Exception {
            refused(MissingLibraryException.class, "Elsewhere.dll", sample::sample_elsewhere);
        }
    },
    MISSING_SYMBOL {
        @Override
        void run(Sample sample) throws Exception {
            refused(MissingSymbolException.class, "sample_absent", sample::sample_absent);
        }
    },
    WRONG_ARCHITECTURE {
        @Override
        void prepare() throws IOException {
            byte[] image = Files.readAllBytes(CLibrary.build("sample"));
            image[18] = (byte) (image[18] == 62 ? 183 : 62);
            Path foreign = Path.of("target", "native", "libforeign.so").toAbsolutePath();
            Files.write(foreign, image);
            System.setProperty("docbind.library.elsewhere", foreign.toString());
        }

        @Override
        void run(Sample sample) throws Exception {
            refused(MissingLibraryException.class, "an ELF file for", sample::sample_elsewhere);
        }
    },
    EXCEPTION_IN_CALLBACK {
        @Override
        void run(Sample sample) throws Exception {
            try (Arena arena = Arena.ofConfined()) {
                Callback<SAMPLE_COMPARE> failing = SAMPLE_COMPARE.in(arena, (left, right) -> {
                    throw new ArithmeticException("mine");
                });
                MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, 3, 1, 2);
                refused(ArithmeticException.class, "mine", () -> sample.sample_sort(numbers, 3, 4, failing));
            }
        }
    },
    EXCEPTION_IN_SHARED_CALLBACK {
        private final Callback<SAMPLE_COMPARE> shared = SAMPLE_COMPARE.in(Arena.global(), (left, right) -> {
            if (IntOut.at(left).get() < 0 || IntOut.at(right).get() < 0) {
                throw new ArithmeticException("of " + Thread.currentThread().threadId());
            }
            return Integer.compare(IntOut.at(left).get(), IntOut.at(right).get());
        });

        @Override
        void run(Sample sample) throws Exception {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment good = arena.allocateFrom(ValueLayout.JAVA_INT, 2, 1);
                MemorySegment bad = arena.allocateFrom(ValueLayout.JAVA_INT, 2, -1);
                String mine = "of " + Thread.currentThread().threadId();
                refused(ArithmeticException.class, mine, () -> sample.sample_sort(bad, 2, 4, shared));
                sample.sample_sort(good, 2, 4, shared);
                check(good.get(ValueLayout.JAVA_INT, 0) == 1, "sorted");
            }
        }
    },
    CLOSED_CALLBACK {
        @Override
        void run(Sample sample) throws Exception {
            Callback<SAMPLE_COMPARE> closed;
            Callback<SAMPLE_COMPARE> ended;
            try (Arena arena = Arena.ofConfined()) {
                closed = SAMPLE_COMPARE.in(arena, (left, right) -> 0);
                closed.close();
                MemorySegment numbers = arena.allocate(8);
                refused(IllegalStateException.class, "closed", () -> sample.sample_sort(numbers, 2, 4, closed));
                ended = SAMPLE_COMPARE.in(arena, (left, right) -> 0);
            }
            MemorySegment numbers = Arena.ofAuto().allocate(8);
            refused(IllegalStateException.class, "closed", () -> sample.sample_sort(numbers, 2, 4, ended));
        }
    },
    CLOSED_RETAINED_CALLBACK {
        private final AtomicInteger reports = new AtomicInteger();
        private final Callback<SAMPLE_NOTIFY> retained =
                SAMPLE_NOTIFY.retained((context, event) -> event, (thread, failure) -> reports.incrementAndGet());

        @Override
        void prepare() {
            Sample sample = Sample.load();
            sample.sample_subscribe(retained, null);
            check(sample.sample_notify(7) == 7, "called while open");
            retained.close();
        }

        @Override
        void run(Sample sample) throws Exception {
            check(sample.sample_notify(7) == 0, "a call after closing does nothing");
            check(sample.sample_notify_elsewhere(7) == 0, "a call on a native thread does nothing");
            check(reports.get() >= 2, "each is reported");
            refused(IllegalStateException.class, "closed", () -> sample.sample_subscribe(retained, null));
        }
    },
    EXCEPTION_ON_A_NATIVE_THREAD {
        private final AtomicInteger reports = new AtomicInteger();

        @Override
        void prepare() {
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                reports.incrementAndGet();
                throw new IllegalStateException("a handler that fails");
            });
            Callback<SAMPLE_NOTIFY> failing = SAMPLE_NOTIFY.in(Arena.global(), (context, event) -> {
                throw new ArithmeticException("mine");
            });
            Sample.load().sample_subscribe(failing, null);
        }

        @Override
        void run(Sample sample) {
            int before = reports.get();
            check(sample.sample_notify_elsewhere(7) == 0, "native code gets 0");
            check(reports.get() > before, "the handler is told");
        }
    },
    DOUBLE_CLOSE {
        @Override
        void run(Sample sample) throws Exception {
            SAMPLE_COUNTER counter = sample.sample_open_counter(1);
            counter.close();
            refused(IllegalStateException.class, "closed", counter::close);
            refused(IllegalStateException.class, "closed", () -> sample.sample_close_counter(counter));
            refused(IllegalStateException.class, "closed", () -> sample.sample_count(counter));
            PointerOut out = new PointerOut();
            sample.sample_create_adderOrThrow(out);
            IAdder adder = new IAdder(out.get());
            adder.close();
            refused(IllegalStateException.class, "closed", adder::close);
            refused(IllegalStateException.class, "closed", () -> adder.Add(1, new IntOut()));
        }
    },
    CONCURRENT_CLOSE {
        @Override
        void run(Sample sample) throws Exception {
            SAMPLE_COUNTER counter = sample.sample_open_counter(1);
            AtomicInteger closed = new AtomicInteger();
            Runnable use = () -> {
                try {
                    while (true) {
                        check(sample.sample_count(counter) > 0, "never used after its end");
                    }
                } catch (IllegalStateException expected) {
                    // Closed meanwhile.
                }
            };
            Runnable close = () -> {
                try {
                    counter.close();
                    closed.incrementAndGet();
                } catch (IllegalStateException expected) {
                    // The other was first.
                }
            };
            Thread first = Thread.startVirtualThread(use);
            Thread second = Thread.startVirtualThread(close);
            close.run();
            second.join();
            first.join();
            check(closed.get() == 1, "closed once");
        }

        @Override
        void after(Sample sample) {
            check(sample.sample_closed_counters() == ITERATIONS, "each freed once");
        }
    },
    ALLOCATION_FAILURE {
        @Override
        void run(Sample sample) throws Exception {
            try (Arena arena = Arena.ofConfined()) {
                SegmentAllocator small = SegmentAllocator.slicingAllocator(arena.allocate(16));
                refused(IndexOutOfBoundsException.class, "", () -> new SAMPLE_RECORD(small));
                SegmentAllocator none = (size, alignment) -> arena.allocate(1L << 60, alignment);
                SAMPLE_PAIR pair = new SAMPLE_PAIR(arena).left(3);
                refused(OutOfMemoryError.class, "", () -> sample.sample_swap(none, pair));
                check(sample.sample_swap(arena, pair).right() == 3, "works afterwards");
            }
        }
    },
    NULL_FOR_A_REQUIRED_POINTER {
        @Override
        void run(Sample sample) throws Exception {
            refused(NullPointerException.class, "record", () -> sample.sample_checksum(null));
            refused(NullPointerException.class, "values", () -> sample.sample_sum(null, 1));
            refused(NullPointerException.class, "values", () -> sample.sample_sum(MemorySegment.NULL, 1));
            refused(NullPointerException.class, "path", () -> sample.openOrThrow(null, 0, 0));
            refused(NullPointerException.class, "counter", () -> sample.sample_count(null));
            refused(
                    NullPointerException.class,
                    "compare",
                    () -> sample.sample_sort(Arena.ofAuto().allocate(4), 1, 4, null));
            refused(IllegalArgumentException.class, "SAMPLE_PAIR", () -> new SAMPLE_PAIR(MemorySegment.NULL));
        }
    },
    EMBEDDED_NUL {
        @Override
        void run(Sample sample) throws Exception {
            refused(IllegalArgumentException.class, "NUL", () -> sample.openOrThrow("/etc\0/passwd", 0, 0));
            refused(IllegalArgumentException.class, "NUL", () -> sample.sample_length_a("\0"));
            refused(IllegalArgumentException.class, "NUL", () -> sample.sample_length_w("a\0"));
        }
    },
    SHORT_BUFFER {
        @Override
        void run(Sample sample) throws Exception {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment values = arena.allocate(12);
                refused(IllegalArgumentException.class, "values", () -> sample.sample_sum(values, 4));
                refused(IllegalArgumentException.class, "values", () -> sample.sample_sum(values, 1L << 40));
                IntOut length = new IntOut(arena);
                length.set(-1);
                SAMPLE_RECORD record = new SAMPLE_RECORD(arena);
                refused(IllegalArgumentException.class, "buffer", () -> sample.sample_describe(record, values, length));
            }
        }
    };

    static final int ITERATIONS = 10_000;

    /** Sets the stage, once. */
    void prepare() throws Exception {}

    /** Goes wrong, once. */
    abstract void run(Sample sample) throws Exception;

    /** Looks at what is left, once. */
    void after(Sample sample) throws Exception {}

    /** Fails unless the step throws what is documented. */
    static void refused(Class<? extends Throwable> type, String part, java.util.concurrent.Callable<?> step)
            throws Exception {
        try {
            step.call();
        } catch (Throwable failure) {
            if (type.isInstance(failure) && String.valueOf(failure.getMessage()).contains(part)) {
                return;
            }
            throw new AssertionError("expected " + type.getName() + " with \"" + part + "\"", failure);
        }
        throw new AssertionError("expected " + type.getName() + ", nothing was thrown");
    }

    static void refused(Class<? extends Throwable> type, String part, Runnable step) throws Exception {
        refused(type, part, () -> {
            step.run();
            return null;
        });
    }

    static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("not so: " + what);
        }
    }

    /** Provokes the fault named by the argument. */
    public static void main(String[] arguments) throws Exception {
        Fault fault = valueOf(arguments[0]);
        System.setProperty("docbind.library.sample", CLibrary.build("sample").toString());
        fault.prepare();
        Sample sample = Sample.load();
        Contention.run(ITERATIONS, iteration -> fault.run(sample));
        fault.after(sample);
        check(sample.abs(-3) == 3, "other functions go on working");
        System.out.println("survived " + fault);
    }
}
