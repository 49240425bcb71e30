package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.Callback;
import dev.docbind.stress.stress.Stress;
import dev.docbind.stress.stress.binary_fn;
import dev.docbind.stress.stress.curve_fn;
import dev.docbind.stress.stress.inspect_fn;
import dev.docbind.stress.stress.move_fn;
import dev.docbind.stress.stress.notify_fn;
import dev.docbind.stress.stress.operations;
import dev.docbind.stress.stress.point;
import dev.docbind.stress.stress.twelve_fn;
import dev.docbind.stress.stress.visit_fn;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Callbacks of every signature, with and without user data, kept and not kept. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StressCallbacksTest {

    private final Stress stress = Stress.load(CLibrary.stress());
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void withoutUserData() {
        MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, 2, 3, 7);
        assertEquals(12, stress.fold(numbers, 3, binary_fn.in(arena, Integer::sum)));
        assertEquals(42, stress.fold(numbers, 3, binary_fn.in(arena, (left, right) -> left * right)));
        assertEquals(7, stress.fold(numbers, 3, binary_fn.in(arena, Math::max)));
        assertEquals(2, stress.fold(numbers, 1, binary_fn.in(arena, Math::max)));
    }

    @Test
    void withUserData() {
        MemorySegment user = MemorySegment.ofAddress(4711);
        List<Integer> seen = new ArrayList<>();
        Callback<visit_fn> each = visit_fn.in(arena, (value, given) -> {
            assertEquals(4711, given.address());
            seen.add(value);
            return value < 5 ? 1 : 0;
        });
        assertEquals(4, stress.visit(2, 10, each, user));
        assertEquals(List.of(2, 3, 4, 5), seen);
        assertEquals(0, stress.visit(3, 3, each, null));
    }

    @Test
    void floatingPoint() {
        Callback<curve_fn> square = curve_fn.in(arena, x -> x * x);
        assertEquals(1.0 / 3, stress.integrate(square, 0, 1, 1000), 1e-6);
        assertEquals(2, stress.integrate(curve_fn.in(arena, Math::sin), 0, Math.PI, 1000), 1e-5);
    }

    @Test
    void structuresByValue() {
        Callback<move_fn> move = move_fn.in(
                arena,
                where -> new point(arena).x(where.y() + 1).y(where.x() * 2).segment());
        point end = stress.move_twice(arena, new point(arena).x(3).y(4), move);
        assertEquals(7, end.x());
        assertEquals(10, end.y());
    }

    @Test
    void structuresByPointer() {
        Callback<inspect_fn> look = inspect_fn.in(arena, all -> all.whole() + (long) (4 * all.twice()));
        assertEquals(-70_009, stress.inspect(look));
    }

    @Test
    void moreArgumentsThanRegisters() {
        Callback<twelve_fn> weighted = twelve_fn.in(
                arena,
                (a, b, c, d, e, f, g, h, i, j, k, l) ->
                        a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l);
        assertEquals(650, stress.call_twelve(weighted));
    }

    @Test
    void keptCallbacks() {
        List<String> messages = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Callback<notify_fn> notify = notify_fn.retained(
                (message, user) -> {
                    messages.add(message + user.address());
                    if (messages.size() == 2) {
                        throw new ArithmeticException("second");
                    }
                },
                (thread, failure) -> failures.add(failure));
        stress.set_notify(notify, MemorySegment.ofAddress(7));
        assertEquals(1, stress.send_message("one"));
        assertEquals(1, stress.send_message("two"));
        assertEquals(1, stress.send_message("three"));
        assertEquals(List.of("one7", "two7", "three7"), messages);
        assertEquals("second", failures.getFirst().getMessage());
        notify.close();
        assertEquals(1, stress.send_message("late"));
        assertEquals(3, messages.size());
        assertEquals(2, failures.size());
        stress.set_notify(null, null);
        assertEquals(0, stress.send_message("nobody"));
    }

    @Test
    void functionPointersInStructures() {
        operations mine = new operations(arena)
                .add(binary_fn.in(arena, (left, right) -> left + right).pointer())
                .multiply(binary_fn.in(arena, (left, right) -> left * right).pointer());
        assertEquals(7 + 12, stress.apply_operations(mine, 3, 4));
        operations theirs = new operations(arena);
        stress.get_operations(theirs);
        assertEquals(theirs.segment().address(), theirs.context().address());
        assertEquals(11 + 30, stress.apply_operations(theirs, 5, 6));
    }

    @Test
    void exceptions() {
        List<Integer> calls = new ArrayList<>();
        Callback<visit_fn> failing = visit_fn.in(arena, (value, user) -> {
            calls.add(value);
            throw new ArithmeticException("at " + value);
        });
        assertEquals(
                "at 5",
                assertThrows(ArithmeticException.class, () -> stress.visit(5, 9, failing, null))
                        .getMessage());
        assertEquals(List.of(5), calls);
        assertTrue(stress.session_count() >= 0, "native code goes on");
    }
}
