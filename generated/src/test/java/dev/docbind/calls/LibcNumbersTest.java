package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.div_t;
import dev.docbind.bindings.libc.ldiv_t;
import dev.docbind.runtime.IntOut;
import java.lang.foreign.Arena;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Arithmetic of the C library, compared with Java's. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LibcNumbersTest {

    private final Libc libc = Libc.load();

    @Test
    void absoluteValues() {
        for (int value : new int[] {0, 1, -1, 4711, -4711, Integer.MAX_VALUE, -Integer.MAX_VALUE}) {
            assertEquals(Math.abs(value), libc.abs(value));
        }
        for (long value : new long[] {0, 1, -1, 1L << 40, -(1L << 40), Long.MAX_VALUE, -Long.MAX_VALUE}) {
            assertEquals(Math.abs(value), libc.labs(value));
        }
        assertEquals(2.5f, libc.fabsf(-2.5f));
        assertEquals(Float.MIN_VALUE, libc.fabsf(-Float.MIN_VALUE));
    }

    @Test
    void powersAndRoots() {
        assertEquals(1024, libc.pow(2, 10));
        assertEquals(Math.pow(1.5, -3.25), libc.pow(1.5, -3.25), Math.ulp(1.0));
        assertTrue(Double.isNaN(libc.pow(-1, 0.5)));
        assertEquals(5, libc.hypot(3, 4));
        assertEquals(Math.hypot(1e200, 1e200), libc.hypot(1e200, 1e200));
        assertEquals(Math.cbrt(-27), libc.cbrt(-27), Math.ulp(3.0));
        assertEquals(Math.cbrt(10), libc.cbrt(10), Math.ulp(10.0));
    }

    @Test
    void fractionAndExponent() {
        try (Arena arena = Arena.ofConfined()) {
            IntOut exponent = new IntOut(arena);
            for (double value : new double[] {1, 0.1, -1234.5, 1e300}) {
                double fraction = libc.frexp(value, exponent);
                assertEquals(value, fraction * Math.pow(2, exponent.get()));
                assertEquals(Math.getExponent(value) + 1, exponent.get());
            }
        }
    }

    @Test
    void structuresByValue() {
        Random random = new Random(1);
        try (Arena arena = Arena.ofConfined()) {
            for (int i = 0; i < 100; i++) {
                int dividend = random.nextInt();
                int divisor = random.nextInt() | 1;
                div_t result = libc.div(arena, dividend, divisor);
                assertEquals(dividend / divisor, result.quot());
                assertEquals(dividend % divisor, result.rem());
            }
            ldiv_t result = libc.ldiv(arena, -10_000_000_000L, 7);
            assertEquals(-10_000_000_000L / 7, result.quot());
            assertEquals(-10_000_000_000L % 7, result.rem());
        }
    }

    @Test
    void numbersFromText() {
        assertEquals(-42, libc.atoi("  -42 apples"));
        assertEquals(0, libc.atoi("apples"));
        assertEquals(-5_000_000_000L, libc.atol("-5000000000"));
        assertEquals(7, libc.atol("7up"));
    }

    @Test
    void letters() {
        for (char c = 0; c < 128; c++) {
            assertEquals(Character.toUpperCase(c), libc.toupper(c));
        }
    }
}
