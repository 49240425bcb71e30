package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No two calls ever share a scratch, whatever the threads. */
class ScratchTest {

    @Test
    void nestedCallsHaveTheirOwn() {
        try (Scratch outer = Scratch.open();
                Scratch inner = Scratch.open();
                Scratch third = Scratch.open()) {
            assertNotSame(outer, inner);
            assertNotSame(inner, third);
            assertNotSame(outer, third);
        }
    }

    @Test
    void oneThreadGetsItsOwnBack() {
        Scratch first = Scratch.open();
        first.close();
        first.close();
        try (Scratch again = Scratch.open();
                Scratch other = Scratch.open()) {
            assertSame(first, again);
            assertNotSame(again, other);
        }
    }

    @Test
    void memoryIsAlignedDisjointAndEndsWithTheCall() {
        MemorySegment large;
        try (Scratch scratch = Scratch.open()) {
            MemorySegment odd = scratch.allocate(3, 1);
            MemorySegment aligned = scratch.allocate(8, 8);
            assertEquals(0, aligned.address() % 8);
            assertTrue(aligned.address() >= odd.address() + 3);
            assertEquals(0, scratch.allocate(8, 64).address() % 64);
            large = scratch.allocate(1 << 20, 1);
            large.set(ValueLayout.JAVA_BYTE, (1 << 20) - 1, (byte) 1);
        }
        assertThrows(IllegalStateException.class, () -> large.get(ValueLayout.JAVA_BYTE, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverSharedUnderContention(boolean virtual) throws Exception {
        Queue<String> mixedUp = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = virtual
                ? Executors.newVirtualThreadPerTaskExecutor()
                : Executors.newThreadPerTaskExecutor(Executors.defaultThreadFactory())) {
            for (int task = 0; task < (virtual ? 2_000 : 200); task++) {
                int mark = task + 1;
                threads.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        use(mark, mixedUp, 2);
                    }
                });
            }
        }
        assertEquals(List.of(), new ArrayList<>(mixedUp));
    }

    /** Marks its memory, lets others run, and looks whether the mark is still there. */
    private static void use(int mark, Queue<String> mixedUp, int depth) {
        try (Scratch scratch = Scratch.open()) {
            IntOut code = scratch.errorCode();
            MemorySegment memory = scratch.allocate(16, 8);
            code.set(mark);
            scratch.state().set(ValueLayout.JAVA_INT, 0, mark);
            memory.set(ValueLayout.JAVA_LONG, 8, mark);
            Thread.yield();
            if (depth > 0) {
                use(-mark, mixedUp, depth - 1);
            }
            boolean kept = code.get() == mark
                    && scratch.state().get(ValueLayout.JAVA_INT, 0) == mark
                    && memory.get(ValueLayout.JAVA_LONG, 8) == mark;
            if (!kept) {
                mixedUp.add("the scratch of " + mark);
            }
        }
    }
}
