package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.libc.clock_getresError;
import dev.docbind.bindings.libc.clock_gettimeError;
import dev.docbind.bindings.libc.gmtime_rError;
import dev.docbind.bindings.libc.timespec;
import dev.docbind.bindings.libc.tm;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Clocks and calendars of the C library, compared with {@code java.time}. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LibcTimeTest {

    private static final int CLOCK_REALTIME = 0;
    private static final int CLOCK_MONOTONIC = 1;
    private static final int NO_CLOCK = 4711;

    private final Libc libc = Libc.load();

    @Test
    void timeOfDay() {
        long before = Instant.now().getEpochSecond();
        long time = libc.time(null);
        long after = Instant.now().getEpochSecond();
        assertTrue(before - 1 <= time && time <= after, before + " " + time + " " + after);
        try (Arena arena = Arena.ofConfined()) {
            LongOut same = new LongOut(arena);
            assertEquals(libc.time(same), same.get());
        }
    }

    @Test
    void clocks() {
        try (Arena arena = Arena.ofConfined()) {
            timespec time = new timespec(arena);
            long before = Instant.now().toEpochMilli();
            libc.clock_gettimeOrThrow(CLOCK_REALTIME, time);
            long after = Instant.now().toEpochMilli();
            long millis = time.tv_sec() * 1000 + time.tv_nsec() / 1_000_000;
            assertTrue(before <= millis && millis <= after, before + " " + millis + " " + after);

            long nanosBefore = System.nanoTime();
            assertEquals(0, libc.clock_gettime(CLOCK_MONOTONIC, time));
            long nanosAfter = System.nanoTime();
            long nanos = time.tv_sec() * 1_000_000_000 + time.tv_nsec();
            assertTrue(nanosBefore <= nanos && nanos <= nanosAfter, "System.nanoTime reads the same clock");

            libc.clock_getresOrThrow(CLOCK_MONOTONIC, time);
            assertEquals(0, time.tv_sec());
            assertTrue(time.tv_nsec() > 0);
            assertEquals(0, libc.clock_getres(CLOCK_MONOTONIC, null));
        }
    }

    @Test
    void noSuchClock() {
        try (Arena arena = Arena.ofConfined()) {
            timespec time = new timespec(arena);
            NativeException failure =
                    assertThrows(NativeException.class, () -> libc.clock_gettimeOrThrow(NO_CLOCK, time));
            assertSame(clock_gettimeError.EINVAL, failure.error().orElseThrow());
            failure = assertThrows(NativeException.class, () -> libc.clock_getresOrThrow(NO_CLOCK, time));
            assertSame(clock_getresError.EINVAL, failure.error().orElseThrow());
        }
    }

    @Test
    void calendars() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment seconds = arena.allocate(ValueLayout.JAVA_LONG);
            tm parts = new tm(arena);
            for (long time : new long[] {0, 951_782_400, 1_700_000_000, -1, 253_402_300_799L}) {
                OffsetDateTime expected = Instant.ofEpochSecond(time).atOffset(ZoneOffset.UTC);
                seconds.set(ValueLayout.JAVA_LONG, 0, time);
                libc.gmtime_rOrThrow(seconds, parts);
                assertEquals(expected.getYear(), 1900 + parts.tm_year());
                assertEquals(expected.getMonthValue(), 1 + parts.tm_mon());
                assertEquals(expected.getDayOfMonth(), parts.tm_mday());
                assertEquals(expected.getHour(), parts.tm_hour());
                assertEquals(expected.getMinute(), parts.tm_min());
                assertEquals(expected.getSecond(), parts.tm_sec());
                assertEquals(expected.getDayOfWeek().getValue() % 7, parts.tm_wday());
                assertEquals(expected.getDayOfYear(), 1 + parts.tm_yday());
                assertEquals(0, parts.tm_isdst());
                assertEquals(0, parts.tm_gmtoff());
                assertEquals("GMT", Text.UTF8.read(parts.tm_zone()));
                assertEquals(time, libc.timegm(parts));
                assertEquals(
                        expected.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss D")), formatted(arena, parts));
            }
            seconds.set(ValueLayout.JAVA_LONG, 0, Long.MAX_VALUE);
            NativeException failure = assertThrows(NativeException.class, () -> libc.gmtime_rOrThrow(seconds, parts));
            assertSame(gmtime_rError.EOVERFLOW, failure.error().orElseThrow());
        }
    }

    private String formatted(Arena arena, tm parts) {
        MemorySegment buffer = arena.allocate(64);
        long length = libc.strftime(buffer, buffer.byteSize(), "%Y-%m-%d %H:%M:%S %j", parts);
        String text = Text.UTF8.read(buffer);
        assertEquals(text.length(), length);
        assertEquals(0, libc.strftime(buffer, 3, "%Y", parts), "too small");
        return text.replaceFirst(" 0*(\\d+)$", " $1");
    }

    @Test
    void calendarArithmetic() {
        try (Arena arena = Arena.ofConfined()) {
            tm parts = new tm(arena).tm_year(124).tm_mon(0).tm_mday(32).tm_hour(12);
            assertEquals(Instant.parse("2024-02-01T12:00:00Z").getEpochSecond(), libc.timegm(parts));
            assertEquals(1, parts.tm_mon());
            assertEquals(1, parts.tm_mday());
            assertEquals(4, parts.tm_wday());
        }
    }
}
