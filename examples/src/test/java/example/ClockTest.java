package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.NativeException;
import example.bindings.clock.Clock;
import example.bindings.clock.chdirError;
import example.bindings.clock.timespec;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

/** Calls what the pages of src/main/specs describe, and compares with what Java says. */
class ClockTest {

    private final Clock clock = Clock.load();

    @Test
    void theProcessHasTheNumberJavaKnows() {
        assertEquals(ProcessHandle.current().pid(), clock.getpid());
    }

    @Test
    void theClockShowsTheTimeJavaShows() {
        try (Arena arena = Arena.ofConfined()) {
            timespec time = new timespec(arena);
            clock.clock_gettimeOrThrow(0, time);
            long difference = System.currentTimeMillis() / 1000 - time.tv_sec();
            assertTrue(Math.abs(difference) <= 5, "seconds apart: " + difference);
        }
    }

    @Test
    void aFailureCarriesTheDocumentedReason() {
        NativeException failure = assertThrows(NativeException.class, () -> clock.chdirOrThrow("/no/such/folder"));
        assertSame(chdirError.ENOENT, failure.error().orElseThrow());
        assertTrue(failure.getMessage().contains("There is no such folder."), failure.getMessage());
    }
}
