package dev.docbind.runtime.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.CLibrary;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.Guid;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.MissingLibraryException;
import dev.docbind.runtime.MissingSymbolException;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.StructureArray;
import dev.docbind.runtime.Text;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls every function of the sample for real. */
class SampleTest {

    private static Sample sample;

    @BeforeAll
    static void load() {
        System.setProperty("docbind.library.sample", CLibrary.build("sample").toString());
        sample = Sample.load();
    }

    @Test
    void numbers() {
        assertEquals(42, sample.abs(-42));
        assertEquals(5.0, sample.hypot(3, 4));
        assertTrue(sample.sample_is_even(4));
        assertFalse(sample.sample_is_even(5));
    }

    @Test
    void errnoBecomesTheDocumentedCode() {
        NativeException failure =
                assertThrows(NativeException.class, () -> sample.openOrThrow("/does/not/exist", 0, 0));
        assertEquals("open", failure.function());
        assertEquals(2, failure.code());
        assertSame(SampleError.ENOENT, failure.error().orElseThrow());
        assertEquals("open: ENOENT (2): A part of the path does not exist.", failure.getMessage());
        assertEquals(-1, sample.open("/does/not/exist", 0, 0));
    }

    @Test
    void anUndocumentedCodeIsKept() {
        NativeException failure = assertThrows(
                NativeException.class,
                () -> sample.openOrThrow(Path.of("pom.xml").toAbsolutePath() + "/x", 0, 0));
        assertEquals(20, failure.code());
        assertTrue(failure.error().isEmpty());
        assertEquals("open: error 20 (not among the documented ones)", failure.getMessage());
    }

    @Test
    void checkedCallsSucceed() {
        int fd = sample.openOrThrow("pom.xml", 0, 0);
        assertTrue(fd > 0);
        sample.closeOrThrow(fd);
        assertSame(
                SampleError.EBADF,
                assertThrows(NativeException.class, () -> sample.closeOrThrow(fd))
                        .error()
                        .orElseThrow());
    }

    @Test
    void structures() {
        try (Arena arena = Arena.ofConfined()) {
            SAMPLE_RECORD record = new SAMPLE_RECORD(arena);
            assertEquals(64, record.cbSize());
            assertEquals(64, sample.sample_size());
            record.pair().left(3).right(4);
            record.value().number(5);
            record.numbers(0, (short) 1).numbers(1, (short) 2).numbers(2, (short) -3);
            record.name("Az").title("Bz").ready(1).level(100).delta(-2).next(null);
            assertEquals(64 + 3 + 4 + 5 + 0 + 'A' + 'B' + 1 + 100 - 2, sample.sample_checksum(record));
            assertEquals("Az", record.name());
            assertEquals("Bz", record.title());
            assertEquals(1, record.ready());
            assertEquals(100, record.level());
            assertEquals(-2, record.delta());
            assertEquals(-3, record.numbers(2));
            assertThrows(IndexOutOfBoundsException.class, () -> record.numbers(3));
            record.value().real(1.5f);
            assertEquals(Float.floatToRawIntBits(1.5f), record.value().number());
            assertEquals(0x3f, record.value().bytes(3));
            assertThrows(IllegalArgumentException.class, () -> record.name("sixteen letters!"));
            assertThrows(NullPointerException.class, () -> sample.sample_checksum(null));
        }
    }

    @Test
    void structuresByValue() {
        try (Arena arena = Arena.ofConfined()) {
            SAMPLE_PAIR swapped =
                    sample.sample_swap(arena, new SAMPLE_PAIR(arena).left(1).right(2));
            assertEquals(2, swapped.left());
            assertEquals(1, swapped.right());
        }
    }

    @Test
    void arraysOfStructures() {
        try (Arena arena = Arena.ofConfined()) {
            var pairs = StructureArray.allocate(arena, 3, SAMPLE_PAIR.LAYOUT, SAMPLE_PAIR::new);
            pairs.get(2).right(9);
            assertEquals(3, pairs.size());
            assertEquals(9, sample.sample_sum(pairs.segment(), 6));
            assertThrows(IndexOutOfBoundsException.class, () -> pairs.get(3));
        }
    }

    @Test
    void strings() {
        assertEquals("grüß dich", sample.sample_greeting());
        assertNull(sample.sample_nothing());
        assertEquals(3, sample.sample_length_a("abc"));
        assertEquals(5, sample.sample_length_w("grüß!"));
        assertEquals(-1, sample.sample_length_w(null));
        assertEquals(20_000, sample.sample_length_w("x".repeat(20_000)));
        assertThrows(NullPointerException.class, () -> sample.sample_length_a(null));
        assertThrows(IllegalArgumentException.class, () -> sample.sample_length_w("a\0b"));
    }

    @Test
    void buffers() {
        try (Arena arena = Arena.ofConfined()) {
            SAMPLE_RECORD record = new SAMPLE_RECORD(arena).name("Ada");
            MemorySegment buffer = arena.allocate(8);
            IntOut length = new IntOut(arena);
            length.set(2);
            NativeException failure =
                    assertThrows(NativeException.class, () -> sample.sample_describeOrThrow(record, buffer, length));
            assertSame(SampleError.ERROR_INSUFFICIENT_BUFFER, failure.error().orElseThrow());
            assertEquals(4, length.get());
            sample.sample_describeOrThrow(record, buffer, length);
            assertEquals("Ada", Text.UTF8.read(buffer));
            length.set(9);
            assertThrows(IllegalArgumentException.class, () -> sample.sample_describe(record, buffer, length));
        }
    }

    @Test
    void openEnumerationsAndFlags() {
        SAMPLE_FLAGS both = SAMPLE_FLAGS.SAMPLE_FLAG_A.or(SAMPLE_FLAGS.SAMPLE_FLAG_B);
        assertTrue(both.has(SAMPLE_FLAGS.SAMPLE_FLAG_B));
        assertEquals(SAMPLE_FLAGS.SAMPLE_FLAG_A, both.without(SAMPLE_FLAGS.SAMPLE_FLAG_B));
        assertEquals(new SAMPLE_MODE(205), sample.sample_mode(SAMPLE_MODE.SAMPLE_MODE_SECOND, both));
        assertEquals("SAMPLE_MODE_SECOND", new SAMPLE_MODE(2).toString());
    }

    @Test
    void callbackDuringTheCall() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, 3, 1, 2);
            Callback<SAMPLE_COMPARE> ascending = SAMPLE_COMPARE.in(arena, SampleTest::compare);
            sample.sample_sort(numbers, 3, 4, ascending);
            assertEquals(List.of(1, 2, 3), List.of(at(numbers, 0), at(numbers, 1), at(numbers, 2)));
        }
    }

    private static int compare(MemorySegment left, MemorySegment right) {
        return Integer.compare(IntOut.at(left).get(), IntOut.at(right).get());
    }

    private static int at(MemorySegment numbers, int index) {
        return numbers.getAtIndex(ValueLayout.JAVA_INT, index);
    }

    @Test
    void callbackExceptionIsThrownByTheCall() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocateFrom(ValueLayout.JAVA_INT, 3, 1, 2);
            List<Integer> calls = new ArrayList<>();
            Callback<SAMPLE_COMPARE> failing = SAMPLE_COMPARE.in(arena, (left, right) -> {
                calls.add(1);
                throw new ArithmeticException("mine");
            });
            for (int i = 1; i <= 2; i++) {
                assertEquals(
                        "mine",
                        assertThrows(ArithmeticException.class, () -> sample.sample_sort(numbers, 3, 4, failing))
                                .getMessage());
                assertEquals(i, calls.size());
            }
            failing.close();
            assertThrows(IllegalStateException.class, () -> sample.sample_sort(numbers, 3, 4, failing));
        }
    }

    @Test
    void callbackOfAClosedArenaIsRefused() {
        Callback<SAMPLE_COMPARE> gone;
        try (Arena arena = Arena.ofConfined()) {
            gone = SAMPLE_COMPARE.in(arena, SampleTest::compare);
        }
        assertThrows(
                IllegalStateException.class,
                () -> sample.sample_sort(Arena.ofAuto().allocate(8), 2, 4, gone));
    }

    @Test
    void retainedCallbackReportsAfterItIsClosed() {
        List<Throwable> reported = new ArrayList<>();
        Callback<SAMPLE_NOTIFY> callback =
                SAMPLE_NOTIFY.retained((context, event) -> 10 / event, (thread, failure) -> reported.add(failure));
        sample.sample_subscribe(callback, null);
        assertEquals(5, sample.sample_notify(2));
        assertEquals(0, sample.sample_notify(0));
        assertEquals(10, sample.sample_notify(1));
        callback.close();
        assertEquals(0, sample.sample_notify(2));
        assertEquals(
                List.of(ArithmeticException.class, IllegalStateException.class),
                reported.stream().map(Object::getClass).toList());
        assertThrows(IllegalStateException.class, () -> sample.sample_subscribe(callback, null));
        sample.sample_subscribe(null, null);
        assertEquals(-1, sample.sample_notify(1));
    }

    @Test
    void handlesCloseOnce() {
        int closed = sample.sample_closed_counters();
        SAMPLE_COUNTER counter = sample.sample_open_counter(5);
        assertTrue(counter.isValid());
        assertEquals(6, sample.sample_count(counter));
        counter.close();
        assertEquals(closed + 1, sample.sample_closed_counters());
        assertThrows(IllegalStateException.class, () -> sample.sample_count(counter));
        assertThrows(IllegalStateException.class, counter::close);
        SAMPLE_COUNTER other = sample.sample_open_counter(5);
        assertTrue(sample.sample_close_counter(other));
        assertThrows(IllegalStateException.class, other::close);
        assertEquals(closed + 2, sample.sample_closed_counters());
        assertFalse(sample.sample_open_counter(-1).isValid());
    }

    @Test
    void com() {
        try (Arena arena = Arena.ofConfined()) {
            PointerOut out = new PointerOut(arena);
            IntOut sum = new IntOut(arena);
            sample.sample_create_adderOrThrow(out);
            try (IAdder adder = new IAdder(out.get());
                    IAdder same = adder.queryInterface(IAdder.IID, IAdder::new)) {
                adder.AddOrThrow(3, sum);
                same.AddOrThrow(4, sum);
                assertEquals(7, sum.get());
                assertEquals(1, sample.sample_live_adders());
                NativeException failure = assertThrows(NativeException.class, () -> same.AddOrThrow(-1, sum));
                assertEquals("IAdder::Add: E_INVALIDARG (0x80070057): An argument is not valid.", failure.getMessage());
                Guid unknown = Guid.of("{00000000-0000-0000-C000-000000000046}");
                assertEquals(
                        0x80004002,
                        assertThrows(NativeException.class, () -> adder.queryInterface(unknown, IAdder::new))
                                .code());
            }
            assertEquals(0, sample.sample_live_adders());
        }
    }

    @Test
    void tableOfFunctionPointers() {
        try (Arena arena = Arena.ofConfined()) {
            SAMPLE_TABLE memory = new SAMPLE_TABLE(arena);
            sample.sample_table(memory);
            SampleTable table = SampleTable.load(memory);
            SAMPLE_THREAD thread = new SAMPLE_THREAD(arena);
            IntOut errno = new IntOut();
            sample.sample_start(false);
            assertEquals(-1, table.CloseThread(thread, errno));
            assertEquals(10093, errno.get());
            NativeException failure = assertThrows(NativeException.class, () -> table.CloseThreadOrThrow(thread));
            assertSame(SampleError.SAMPLE_NOT_STARTED, failure.error().orElseThrow());
            sample.sample_start(true);
            table.OpenThreadOrThrow(thread);
            table.CloseThreadOrThrow(thread);
            assertThrows(MissingSymbolException.class, table::Never);
        }
    }

    @Test
    void missingFunctionsAreNamedAndTheOthersGoOn() {
        MissingSymbolException symbol = assertThrows(MissingSymbolException.class, sample::sample_absent);
        assertEquals("sample_absent", symbol.function());
        assertTrue(symbol.getMessage().contains("libsample.so"), symbol.getMessage());
        assertTrue(symbol.getMessage().contains("Sample 2.0"), symbol.getMessage());
        MissingLibraryException library = assertThrows(MissingLibraryException.class, sample::sample_elsewhere);
        for (String part : List.of(
                "sample_elsewhere",
                "Elsewhere.dll",
                "Nowhere.sys",
                "LD_LIBRARY_PATH",
                "docbind.library.elsewhere",
                "DOCBIND_LIBRARY_ELSEWHERE",
                "Sample 3.0")) {
            assertTrue(library.getMessage().contains(part), library.getMessage());
        }
        assertEquals(1, sample.abs(-1));
    }

    @Test
    @SuppressWarnings("restricted")
    void aLookupWhoseArenaEndedIsRefused() {
        Sample bound;
        try (Arena arena = Arena.ofShared()) {
            bound = Sample.load(SymbolLookup.libraryLookup(CLibrary.build("sample"), arena));
            assertEquals(64, bound.sample_size());
            assertEquals(64, bound.sample_size());
        }
        assertThrows(IllegalStateException.class, bound::sample_size);
        assertThrows(IllegalStateException.class, bound::sample_live_adders);
        assertEquals(64, sample.sample_size());
    }

    @Test
    void defaultMethodsRefuse() {
        Sample empty = new Sample() {};
        assertThrows(UnboundFunctionException.class, () -> empty.abs(1));
        UnboundFunctionException unbound = assertThrows(UnboundFunctionException.class, () -> sample.sample_print("x"));
        assertTrue(unbound.getMessage().contains("variable arguments"), unbound.getMessage());
    }
}
