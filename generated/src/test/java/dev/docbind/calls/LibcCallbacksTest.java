package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.compar_fn_t;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Java called back by the C library. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LibcCallbacksTest {

    private final Libc libc = Libc.load();

    private static int compare(MemorySegment left, MemorySegment right) {
        return Integer.compare(IntOut.at(left).get(), IntOut.at(right).get());
    }

    @Test
    void sortsAsJavaDoes() {
        int[] numbers = new Random(7).ints(1000).toArray();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocateFrom(ValueLayout.JAVA_INT, numbers);
            Callback<compar_fn_t> ascending = compar_fn_t.in(arena, LibcCallbacksTest::compare);
            libc.qsort(array, numbers.length, 4, ascending);
            Arrays.sort(numbers);
            assertArrayEquals(numbers, array.toArray(ValueLayout.JAVA_INT));

            for (int index : new int[] {0, 1, 499, 999}) {
                MemorySegment key = arena.allocateFrom(ValueLayout.JAVA_INT, numbers[index]);
                MemorySegment found = libc.bsearch(key, array, numbers.length, 4, ascending);
                assertEquals(index, (found.address() - array.address()) / 4);
            }
            MemorySegment absent = arena.allocateFrom(ValueLayout.JAVA_INT, numbers[0] + 1);
            assertTrue(Arrays.binarySearch(numbers, numbers[0] + 1) < 0);
            assertEquals(MemorySegment.NULL, libc.bsearch(absent, array, numbers.length, 4, ascending));
        }
    }

    @Test
    void anExceptionInTheCallbackReachesTheCaller() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment array = arena.allocateFrom(ValueLayout.JAVA_INT, 2, 1);
            Callback<compar_fn_t> failing = compar_fn_t.in(arena, (left, right) -> {
                throw new ArithmeticException("no order");
            });
            ArithmeticException failure =
                    assertThrows(ArithmeticException.class, () -> libc.qsort(array, 2, 4, failing));
            assertEquals("no order", failure.getMessage());
        }
    }

    @Test
    void variableArgumentsAreRefused() throws NoSuchMethodException {
        var method = Arrays.stream(Libc.class.getMethods())
                .filter(m -> m.getName().equals("snprintf"))
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = method.getParameterTypes()[i] == long.class ? (Object) 0L : null;
        }
        Throwable failure = assertThrows(
                        java.lang.reflect.InvocationTargetException.class, () -> method.invoke(libc, arguments))
                .getCause();
        assertTrue(failure instanceof UnboundFunctionException, failure.toString());
        assertTrue(failure.getMessage().contains("variab"), failure.getMessage());
    }
}
