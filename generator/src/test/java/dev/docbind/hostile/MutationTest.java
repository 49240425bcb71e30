package dev.docbind.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of mutated pages; the long one is the main method of {@link MutationRun}. */
class MutationTest {

    private static final int COUNT = 1000;

    @Test
    void mutatedPagesNeverDeclareWhatWasNotPlanned() throws IOException {
        MutationRun run = new MutationRun(10);
        run.run(COUNT, 7);
        assertEquals(List.of(), run.faults());
        assertTrue(run.files() > COUNT / 2, run.toString());
    }
}
