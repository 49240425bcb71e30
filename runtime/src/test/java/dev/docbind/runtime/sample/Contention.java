package dev.docbind.runtime.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a step many times on platform and virtual threads at once. */
final class Contention {

    private static final int THREADS = 8;

    /** A step; the number tells the iterations apart. */
    interface Step {
        void run(int iteration) throws Exception;
    }

    private Contention() {}

    /** Runs the step that often in all, half on platform and half on virtual threads, and throws what it threw. */
    static void run(int iterations, Step step) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Runnable work = () -> {
                int iteration;
                while (failures.isEmpty() && (iteration = next.getAndIncrement()) < iterations) {
                    try {
                        step.run(iteration);
                    } catch (Throwable failure) {
                        failures.add(failure);
                    }
                }
            };
            threads.add(i % 2 == 0 ? Thread.ofPlatform().start(work) : Thread.startVirtualThread(work));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " failed", failures.peek());
        }
    }
}
