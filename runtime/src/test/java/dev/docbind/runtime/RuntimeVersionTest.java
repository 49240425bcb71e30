package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Generated code and runtime refuse each other by name. */
class RuntimeVersionTest {

    @Test
    void theOwnLevelIsServed() {
        assertDoesNotThrow(() -> RuntimeVersion.check(String.class, RuntimeVersion.LEVEL));
    }

    @Test
    void newerAndOlderCodeIsToldWhatToUpdate() {
        String newer = message(RuntimeVersion.LEVEL + 1);
        assertTrue(newer.contains("java.lang.String") && newer.contains("update docbind-runtime"), newer);
        String older = message(0);
        assertTrue(older.contains("generate the bindings anew"), older);
    }

    private static String message(int level) {
        return assertThrows(RuntimeVersionException.class, () -> RuntimeVersion.check(String.class, level))
                .getMessage();
    }
}
