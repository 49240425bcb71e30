package dev.docbind.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A run of mutated pages. The system properties {@code docbind.mutations}, {@code docbind.seed} and {@code docbind.sample}
 * say how many, from which seed, and one of how many files the JDK's parser judges beside the guard.
 */
class MutationTest {

    private static final int COUNT = Integer.getInteger("docbind.mutations", 1000);
    private static final long SEED = Long.getLong("docbind.seed", 7);
    private static final int SAMPLE = Integer.getInteger("docbind.sample", 10);

    @Test
    void mutatedPagesNeverDeclareWhatWasNotPlanned() throws IOException {
        MutationRun run = new MutationRun(SAMPLE);
        run.run(COUNT, SEED);
        System.out.println(run);
        assertEquals(List.of(), run.faults());
        assertTrue(run.files() > COUNT / 2, run.toString());
    }
}
