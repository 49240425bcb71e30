package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.StructureArray;
import dev.docbind.runtime.Text;
import dev.docbind.stress.stress.Stress;
import dev.docbind.stress.stress.bits;
import dev.docbind.stress.stress.complex_number;
import dev.docbind.stress.stress.flexible;
import dev.docbind.stress.stress.grouped;
import dev.docbind.stress.stress.labelled;
import dev.docbind.stress.stress.large;
import dev.docbind.stress.stress.number;
import dev.docbind.stress.stress.operations;
import dev.docbind.stress.stress.packed;
import dev.docbind.stress.stress.point;
import dev.docbind.stress.stress.rectangle;
import dev.docbind.stress.stress.scalars;
import dev.docbind.stress.stress.sized;
import dev.docbind.stress.stress.tiny;
import dev.docbind.stress.stress.triple;
import dev.docbind.stress.stress.variant;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Layouts of structures, as the C compiler has them and as native code reads and writes them. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StressLayoutsTest {

    private final Stress stress = Stress.load(CLibrary.stress());
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void sizesAreThoseOfTheCompiler() {
        List<MemoryLayout> layouts = List.of(
                scalars.LAYOUT,
                point.LAYOUT,
                rectangle.LAYOUT,
                grouped.LAYOUT,
                bits.LAYOUT,
                packed.LAYOUT,
                flexible.LAYOUT,
                variant.LAYOUT,
                number.LAYOUT,
                tiny.LAYOUT,
                complex_number.LAYOUT,
                labelled.LAYOUT,
                large.LAYOUT,
                triple.LAYOUT,
                operations.LAYOUT,
                sized.LAYOUT);
        for (int i = 0; i < layouts.size(); i++) {
            assertEquals(
                    stress.stress_size(i),
                    layouts.get(i).byteSize(),
                    layouts.get(i).toString());
        }
    }

    @Test
    void offsetsAreThoseOfTheCompiler() {
        List<List<String>> members = List.of(
                List.of(
                        "small", "octet", "half", "uhalf", "whole", "uwhole", "wide", "uwide", "single", "twice",
                        "truth", "pointer", "text"),
                List.of("numbers", "points", "name", "title", "grid", "pointers"),
                List.of("tag", "value", "weight", "tail"));
        List<MemoryLayout> layouts = List.of(scalars.LAYOUT, grouped.LAYOUT, packed.LAYOUT);
        for (int i = 0; i < layouts.size(); i++) {
            for (int m = 0; m < members.get(i).size(); m++) {
                String name = members.get(i).get(m);
                long offset = layouts.get(i).byteOffset(PathElement.groupElement(name));
                assertEquals(stress.stress_offset(i, m), offset, name);
            }
        }
    }

    @Test
    void scalarsFromC() {
        scalars all = new scalars(arena);
        stress.scalars_fill(all);
        assertEquals(-1, all.small());
        assertEquals((byte) 200, all.octet());
        assertEquals(-300, all.half());
        assertEquals((short) 60000, all.uhalf());
        assertEquals(-70000, all.whole());
        assertEquals((int) 4_000_000_000L, all.uwhole());
        assertEquals(-5_000_000_000L, all.wide());
        assertEquals(Long.parseUnsignedLong("18000000000000000000"), all.uwide());
        assertEquals(1.5f, all.single());
        assertEquals(-2.25, all.twice());
        assertTrue(all.truth());
        assertEquals(all.segment().address(), all.pointer().address());
        assertEquals("scalars", Text.UTF8.read(all.text()));
    }

    @Test
    void scalarsToC() {
        scalars all = new scalars(arena);
        assertEquals(0, stress.scalars_sum(all));
        assertEquals(-5, stress.scalars_sum(all.small((byte) -5)));
        assertEquals(-5 + 255, stress.scalars_sum(all.octet((byte) 255)));
        assertEquals(-50, stress.scalars_sum(all.half((short) -300)));
        assertEquals(59_950, stress.scalars_sum(all.uhalf((short) 60_000)));
        assertEquals(-40_050, stress.scalars_sum(all.whole(-100_000)));
        assertEquals(3_999_959_950L, stress.scalars_sum(all.uwhole((int) 4_000_000_000L)));
        assertEquals(959_950L, stress.scalars_sum(all.wide(-3_999_000_000L)));
        assertEquals(959_960L, stress.scalars_sum(all.uwide(10)));
        assertEquals(959_963L, stress.scalars_sum(all.single(3.5f)));
        assertEquals(959_861L, stress.scalars_sum(all.twice(-102.5)));
        assertEquals(959_862L, stress.scalars_sum(all.truth(true)));
        assertEquals(959_863L, stress.scalars_sum(all.pointer(all.segment())));
        assertEquals(959_867L, stress.scalars_sum(all.text(arena.allocateFrom("four"))));
    }

    @Test
    void nestedStructuresAndUnions() {
        rectangle box = new rectangle(arena);
        stress.rectangle_fill(box);
        assertEquals(1, box.corner().x());
        assertEquals(2, box.corner().y());
        assertEquals(30, box.size().x());
        assertEquals(40, box.size().y());
        assertEquals(1f, box.tag().weight());
        assertEquals(Float.floatToRawIntBits(1f), box.tag().id());
        box.corner().x(100);
        box.tag().id(7);
        assertEquals(100 + 2 + 30 + 40 + 7, stress.rectangle_sum(box));
    }

    @Test
    void arraysOfAllKinds() {
        grouped all = new grouped(arena);
        stress.grouped_fill(all);
        for (int i = 0; i < 4; i++) {
            assertEquals(i + 1, all.numbers(i));
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(5 + 2 * i, all.points().get(i).x());
            assertEquals(6 + 2 * i, all.points().get(i).y());
        }
        assertEquals("narrow", all.name());
        assertEquals("wide \u20ac", all.title());
        assertEquals(all.segment().address(), all.pointers(0).address());
        assertEquals(MemorySegment.NULL, all.pointers(1));
        long sum = stress.grouped_sum(all);
        all.numbers(3, 14);
        assertEquals(sum + 10, stress.grouped_sum(all));
        all.points().get(2).x(19);
        assertEquals(sum + 110, stress.grouped_sum(all));
        all.name("longer name").title("short");
        assertEquals(sum + 110 + 5 - 1, stress.grouped_sum(all));
        all.pointers(1, all.segment());
        assertEquals(sum + 115, stress.grouped_sum(all));
        assertThrows(IndexOutOfBoundsException.class, () -> all.numbers(4));
        assertThrows(IndexOutOfBoundsException.class, () -> all.points().get(3));
        assertThrows(IllegalArgumentException.class, () -> all.name("sixteen letters!"));
    }

    @Test
    void bitfields() {
        bits all = new bits(arena);
        stress.bits_fill(all);
        assertEquals(5, all.low());
        assertEquals(21, all.mid());
        assertEquals(-33, all.below());
        assertEquals(0xabcde, all.high());
        assertEquals(0x12_3456_789aL, all.broad());
        assertEquals(0xfedcba, all.last());
        assertEquals(1, all.flag());
        long sum = stress.bits_sum(all);
        all.low(2);
        assertEquals(sum - 3, stress.bits_sum(all));
        all.mid(31);
        assertEquals(sum + 7, stress.bits_sum(all));
        all.below(63);
        assertEquals(sum + 103, stress.bits_sum(all));
        all.high(0);
        assertEquals(sum + 103 - 0xabcde, stress.bits_sum(all));
        all.broad(0xff_ffff_ffffL);
        assertEquals(0xff_ffff_ffffL, all.broad());
        assertEquals(sum + 103 - 0xabcde - 0x12_3456_789aL + 0xff_ffff_ffffL, stress.bits_sum(all));
        all.last(0);
        all.flag((byte) 0);
        assertEquals(2 + 31 + 63 + 0xff_ffff_ffffL, stress.bits_sum(all));
    }

    @Test
    void packing() {
        packed all = new packed(arena);
        stress.packed_fill(all);
        assertEquals('p', all.tag());
        assertEquals(0x01020304, all.value());
        assertEquals(0.5, all.weight());
        assertEquals(-7, all.tail());
        all.tag((byte) 1).value(-1000).weight(2.5).tail((short) 300);
        assertEquals(1 - 1000 + 5 + 300, stress.packed_sum(all));
    }

    @Test
    void flexibleArrays() {
        flexible all = new flexible(arena.allocate(flexible.LAYOUT.byteSize() + 5 * 2, 4)).count(5);
        for (int i = 0; i < 5; i++) {
            all.items().setAtIndex(ValueLayout.JAVA_SHORT, i, (short) (1000 * i));
        }
        assertEquals(10_000, stress.flexible_sum(all));
        assertEquals(10, all.items().byteSize());
    }

    @Test
    void flexibleArraysByNumberOfElements() {
        flexible all = new flexible(arena, 3).count(3).items(0, (short) 7).items(2, (short) -2);
        assertEquals(5, stress.flexible_sum(all));
        assertThrows(IndexOutOfBoundsException.class, () -> all.items(3));
        assertThrows(IllegalArgumentException.class, () -> new flexible(arena, -1));
        flexible seen = new flexible(MemorySegment.ofAddress(all.segment().address()), 2);
        assertEquals(7, seen.items(0));
        assertThrows(IndexOutOfBoundsException.class, () -> seen.items(2));
    }

    @Test
    void anonymousMembers() {
        variant all = new variant(arena);
        stress.variant_fill(all);
        assertEquals(1, all.kind());
        assertEquals(3, all.low());
        assertEquals(4, all.high());
        assertEquals(3 | 4L << 32, all.whole());
        all.whole(41);
        assertEquals(42, stress.variant_sum(all));
        all.real(1);
        assertEquals(Double.doubleToRawLongBits(1), all.whole());
    }

    @Test
    void unions() {
        number value = new number(arena).real(1);
        assertEquals(Float.floatToRawIntBits(1), stress.number_bits(value));
        assertEquals((byte) 0x3f, value.bytes(3));
        assertEquals(Math.PI, stress.number_of(arena, Math.PI).precise());
    }

    @Test
    void sizeMembersAreSet() {
        assertEquals(8, new sized(arena).cbSize());
        assertEquals(1, stress.sized_check(new sized(arena)));
        assertEquals(0, stress.sized_check(new sized(arena).cbSize(4)));
    }

    @Test
    void arraysOfStructures() {
        StructureArray<point> points = StructureArray.allocate(arena, 3, point.LAYOUT, point::new);
        points.get(0).x(1).y(2);
        points.get(2).x(3);
        assertEquals(10 + 2 + 30, stress.points_sum(points.segment(), 3));
        assertFalse(points.isEmpty());
    }
}
