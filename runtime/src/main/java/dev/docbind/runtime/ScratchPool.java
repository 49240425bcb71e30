package dev.docbind.runtime;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Hands out scratches without locking and without a thread-local, which would cost every virtual thread its own. A
 * thread that calls often holds a lease: a place in a fixed table, found by the thread's id, whose scratch it takes
 * without any atomic operation. The lease passes on when its thread has ended. Calls that find no lease (the place is
 * another live thread's, or the lease's scratch is in use by an outer call) share a small pool.
 */
final class ScratchPool {

    private static final int PLACES =
            Math.max(64, Integer.highestOneBit(Runtime.getRuntime().availableProcessors()) * 8);

    private final AtomicReferenceArray<Lease> leases = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<Scratch> shared = new AtomicReferenceArray<>(PLACES);

    /** Which thread a place belongs to; thread ids are never used twice. */
    private record Lease(long threadId, WeakReference<Thread> thread, Scratch scratch) {

        boolean ended() {
            Thread owner = thread.get();
            return owner == null || !owner.isAlive();
        }
    }

    Scratch take() {
        Thread thread = Thread.currentThread();
        Lease lease = leases.getAcquire(place(thread));
        if (lease != null && lease.threadId == thread.threadId()) {
            Scratch own = lease.scratch;
            if (!own.busy) {
                own.busy = true;
                return own;
            }
            return fromShared(thread);
        }
        return lease(thread, lease);
    }

    private static int place(Thread thread) {
        return (int) thread.threadId() & PLACES - 1;
    }

    /** Takes over a place that is free or whose thread has ended. */
    private Scratch lease(Thread thread, Lease current) {
        if (current == null || current.ended()) {
            boolean reusable = current != null && !current.scratch.busy;
            Scratch scratch = reusable ? current.scratch : new Scratch();
            Lease mine = new Lease(thread.threadId(), new WeakReference<>(thread), scratch);
            if (leases.compareAndSet(place(thread), current, mine)) {
                scratch.busy = true;
                return scratch;
            }
        }
        return fromShared(thread);
    }

    private Scratch fromShared(Thread thread) {
        int start = place(thread);
        for (int i = 0; i < 8; i++) {
            Scratch free = shared.getAndSet(start + i & PLACES - 1, null);
            if (free != null) {
                free.busy = true;
                return free;
            }
        }
        Scratch fresh = new Scratch();
        fresh.pooled = true;
        fresh.busy = true;
        return fresh;
    }

    /** Takes a scratch of the shared pool back; one too many is left to the garbage collector. */
    void give(Scratch scratch) {
        int start = place(Thread.currentThread());
        for (int i = 0; i < 8; i++) {
            if (shared.compareAndSet(start + i & PLACES - 1, null, scratch)) {
                return;
            }
        }
    }
}
