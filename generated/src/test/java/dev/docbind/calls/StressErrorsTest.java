package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.stress.stress.Stress;
import dev.docbind.stress.stress.fail_codeError;
import dev.docbind.stress.stress.fail_errnoError;
import dev.docbind.stress.stress.fail_negativeError;
import dev.docbind.stress.stress.fail_nullError;
import dev.docbind.stress.stress.fail_outError;
import dev.docbind.stress.stress.fail_zeroError;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;

/** Error contracts of every kind, provoked. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StressErrorsTest {

    private static final int ENOENT = 2;
    private static final int EACCES = 13;
    private static final int UNDOCUMENTED = 99;

    private final Stress stress = Stress.load(CLibrary.stress());

    private static NativeException failure(Executable call) {
        return assertThrows(NativeException.class, call);
    }

    @Test
    void errno() {
        stress.fail_errnoOrThrow(0);
        assertEquals(-1, stress.fail_errno(ENOENT));
        NativeException failure = failure(() -> stress.fail_errnoOrThrow(ENOENT));
        assertSame(fail_errnoError.ENOENT, failure.error().orElseThrow());
        assertEquals("fail_errno: ENOENT (2): Nothing is there.", failure.getMessage());
        assertSame(
                fail_errnoError.EACCES,
                failure(() -> stress.fail_errnoOrThrow(EACCES)).error().orElseThrow());
    }

    @Test
    void codesThatAreNotDocumentedAreKept() {
        NativeException failure = failure(() -> stress.fail_errnoOrThrow(UNDOCUMENTED));
        assertTrue(failure.error().isEmpty());
        assertEquals(UNDOCUMENTED, failure.code());
        assertEquals(
                UNDOCUMENTED,
                failure(() -> stress.fail_codeOrThrow(UNDOCUMENTED)).code());
    }

    @Test
    void noPointer() {
        assertTrue(stress.fail_nullOrThrow(0).address() != 0);
        assertEquals(MemorySegment.NULL, stress.fail_null(ENOENT));
        assertSame(
                fail_nullError.EACCES,
                failure(() -> stress.fail_nullOrThrow(EACCES)).error().orElseThrow());
    }

    @Test
    void zero() {
        stress.fail_zeroOrThrow(0);
        assertEquals(0, stress.fail_zero(ENOENT));
        assertSame(
                fail_zeroError.ENOENT,
                failure(() -> stress.fail_zeroOrThrow(ENOENT)).error().orElseThrow());
    }

    @Test
    void returnedCode() {
        stress.fail_codeOrThrow(0);
        assertEquals(ENOENT, stress.fail_code(ENOENT));
        assertSame(
                fail_codeError.EACCES,
                failure(() -> stress.fail_codeOrThrow(EACCES)).error().orElseThrow());
    }

    @Test
    void negative() {
        assertEquals(5, stress.fail_negativeOrThrow(5));
        assertEquals(-5, stress.fail_negative(-5));
        NativeException failure = failure(() -> stress.fail_negativeOrThrow(-5));
        assertEquals(-5, failure.code());
        assertSame(fail_negativeError.STRESS_LATE, failure.error().orElseThrow());
    }

    @Test
    void outParameter() {
        IntOut error = new IntOut();
        stress.fail_outOrThrow(0);
        assertEquals(-1, stress.fail_out(ENOENT, error));
        assertEquals(ENOENT, error.get());
        assertSame(
                fail_outError.EACCES,
                failure(() -> stress.fail_outOrThrow(EACCES)).error().orElseThrow());
    }
}
