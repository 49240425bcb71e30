package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.DoubleOut;
import dev.docbind.runtime.FloatOut;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.ShortOut;
import dev.docbind.runtime.Text;
import dev.docbind.runtime.UnboundFunctionException;
import dev.docbind.stress.stress.Stress;
import dev.docbind.stress.stress.colour;
import dev.docbind.stress.stress.complex_number;
import dev.docbind.stress.stress.labelled;
import dev.docbind.stress.stress.large;
import dev.docbind.stress.stress.rectangle;
import dev.docbind.stress.stress.session_t;
import dev.docbind.stress.stress.tiny;
import dev.docbind.stress.stress.triple;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Values, structures by value, strings and handles on their way through native code and back. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StressCallsTest {

    private final Stress stress = Stress.load(CLibrary.stress());
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void numbersComeBack() {
        assertEquals((byte) -128, stress.echo_i8((byte) -128));
        assertEquals((byte) 255, stress.echo_u8((byte) 255));
        assertEquals((short) -32768, stress.echo_i16((short) -32768));
        assertEquals((short) 65535, stress.echo_u16((short) 65535));
        assertEquals(Integer.MIN_VALUE, stress.echo_i32(Integer.MIN_VALUE));
        assertEquals(-1, stress.echo_u32(-1));
        assertEquals(Long.MIN_VALUE, stress.echo_i64(Long.MIN_VALUE));
        assertEquals(-1L, stress.echo_u64(-1L));
        assertEquals(Float.MIN_VALUE, stress.echo_f32(Float.MIN_VALUE));
        assertEquals(Double.MIN_VALUE, stress.echo_f64(Double.MIN_VALUE));
        assertTrue(stress.echo_bool(true));
        assertTrue(!stress.echo_bool(false));
        assertEquals(
                0x7fff_1234_5678L,
                stress.echo_pointer(MemorySegment.ofAddress(0x7fff_1234_5678L)).address());
    }

    @Test
    void numbersChangedInPlace() {
        MemorySegment i8 = arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) -64);
        stress.out_i8(i8);
        assertEquals(-128, i8.get(ValueLayout.JAVA_BYTE, 0));
        ShortOut i16 = new ShortOut(arena);
        i16.set((short) 16_000);
        stress.out_i16(i16);
        assertEquals(32_000, i16.get());
        IntOut i32 = new IntOut(arena);
        i32.set(-1_000_000_000);
        stress.out_i32(i32);
        assertEquals(-2_000_000_000, i32.get());
        LongOut i64 = new LongOut(arena);
        i64.set(1L << 61);
        stress.out_i64(i64);
        assertEquals(1L << 62, i64.get());
        FloatOut f32 = new FloatOut(arena);
        f32.set(0.75f);
        stress.out_f32(f32);
        assertEquals(1.5f, f32.get());
        DoubleOut f64 = new DoubleOut(arena);
        f64.set(0.1);
        stress.out_f64(f64);
        assertEquals(0.2, f64.get());
        PointerOut pointer = new PointerOut(arena);
        stress.out_pointer(pointer);
        assertEquals("pointed at", Text.UTF8.read(pointer.get()));
    }

    @Test
    void twelveArgumentsOfAllTypes() {
        assertEquals(
                -1 - 2 + 3 + 4e10 + 0.5 + 0.25 + 255 + 65535 + 4294967295.0 + 5e12 + 6 + 0.125,
                stress.twelve(
                        (byte) -1,
                        (short) -2,
                        3,
                        40_000_000_000L,
                        0.5f,
                        0.25,
                        (byte) 255,
                        (short) 65535,
                        -1,
                        5_000_000_000_000L,
                        "twelve",
                        0.125));
    }

    @Test
    void structuresByValue() {
        tiny swapped = stress.tiny_swap(arena, new tiny(arena).first((short) 65).second((byte) 'b'));
        assertEquals('b', swapped.first());
        assertEquals('A', swapped.second());
        complex_number product = stress.complex_multiply(
                arena,
                new complex_number(arena).re(1).im(2),
                new complex_number(arena).re(3).im(4));
        assertEquals(-5, product.re());
        assertEquals(10, product.im());
        labelled twice =
                stress.labelled_double(arena, new labelled(arena).label(21).value(0.5));
        assertEquals(42, twice.label());
        assertEquals(1, twice.value());
        triple scaled =
                stress.triple_scale(arena, 2, new triple(arena).x(1).y(2).z(3));
        assertEquals(2, scaled.x());
        assertEquals(4, scaled.y());
        assertEquals(6, scaled.z());
        large five = new large(arena);
        for (int i = 0; i < 5; i++) {
            five.values(i, 1L << (10 * i));
        }
        large reversed = stress.large_reverse(arena, five, 1);
        for (int i = 0; i < 5; i++) {
            assertEquals((1L << (10 * (4 - i))) + 1, reversed.values(i));
        }
        rectangle box = new rectangle(arena);
        box.size().x(6).y(7);
        assertEquals(42, stress.rectangle_area(box));
    }

    @Test
    void buffersWithLength() {
        MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) 1, (byte) 255, (byte) 128);
        assertEquals(384, stress.sum_bytes(bytes, 3));
        assertEquals(256, stress.sum_bytes(bytes, 2));
        assertThrows(IllegalArgumentException.class, () -> stress.sum_bytes(bytes, 4));
    }

    @Test
    void enumerationsAreOpen() {
        assertEquals(new colour(3), stress.mix_colours(colour.COLOUR_RED, colour.COLOUR_GREEN));
        assertEquals(colour.COLOUR_MINUS, stress.mix_colours(colour.COLOUR_MINUS, colour.COLOUR_HUGE));
        assertEquals(colour.COLOUR_BLUE, colour.COLOUR_AZURE);
        assertEquals(
                0x40000001,
                stress.mix_colours(colour.COLOUR_HUGE, colour.COLOUR_RED).value());
    }

    @Test
    void variableArguments() {
        UnboundFunctionException refused = assertThrows(UnboundFunctionException.class, () -> stress.sum_of(2));
        assertTrue(refused.getMessage().contains("variab"), refused.getMessage());
        MemorySegment buffer = arena.allocate(32);
        assertEquals(8, stress.label_of(buffer, 32, "item", -123 + 80));
        assertEquals("item--43", Text.UTF8.read(buffer));
    }

    @Test
    void strings() {
        assertEquals(7, stress.narrow_length("Grüße"));
        assertEquals(7, stress.wide_length("Grüße \ud83c\udf0d"));
        assertEquals(20_000, stress.narrow_length("x".repeat(20_000)));
        assertEquals(-1, stress.optional_length(null));
        assertEquals(0, stress.optional_length(""));
        assertEquals("Grüße", stress.greeting());
        assertEquals("Grüße \ud83c\udf0d", stress.wide_greeting());
        assertEquals("present", stress.maybe_text(1));
        assertNull(stress.maybe_text(0));
        MemorySegment buffer = arena.allocate(6);
        assertEquals(5, stress.upper_case("abcdefgh", buffer, 6));
        assertEquals("ABCDE", Text.UTF8.read(buffer));
        assertThrows(NullPointerException.class, () -> stress.narrow_length(null));
        assertThrows(IllegalArgumentException.class, () -> stress.wide_length("cut\0off"));
        assertThrows(IllegalArgumentException.class, () -> stress.upper_case("abc", buffer, 7));
    }

    @Test
    void handles() {
        int before = stress.session_count();
        try (session_t session = stress.session_open("first")) {
            assertTrue(session.isValid());
            assertEquals("first", stress.session_name(session));
            assertEquals(before + 1, stress.session_count());
        }
        assertEquals(before, stress.session_count());
        session_t second = stress.session_open("second");
        assertEquals(0, stress.session_close(second));
        assertEquals(before, stress.session_count());
        assertThrows(IllegalStateException.class, () -> stress.session_name(second));
        assertThrows(IllegalStateException.class, second::close);
        assertTrue(!stress.session_open("").isValid());
    }
}
