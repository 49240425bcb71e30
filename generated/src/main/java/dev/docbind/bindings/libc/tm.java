package dev.docbind.bindings.libc;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>tm</strong> structure holds a date and a time of day in parts.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Include</dt>
 * <dd>time.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>libc/ns-libc-tm.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 * @see Libc#gmtime_r gmtime_r
 * @see Libc#timegm timegm
 */
public final class tm extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("tm_sec"),
            ValueLayout.JAVA_INT.withName("tm_min"),
            ValueLayout.JAVA_INT.withName("tm_hour"),
            ValueLayout.JAVA_INT.withName("tm_mday"),
            ValueLayout.JAVA_INT.withName("tm_mon"),
            ValueLayout.JAVA_INT.withName("tm_year"),
            ValueLayout.JAVA_INT.withName("tm_wday"),
            ValueLayout.JAVA_INT.withName("tm_yday"),
            ValueLayout.JAVA_INT.withName("tm_isdst"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("tm_gmtoff"),
            ValueLayout.ADDRESS.withName("tm_zone"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public tm(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new tm, zeroed.
     *
     * @param allocator whose memory to use
     */
    public tm(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * Second, from 0 to 60. The 60 is for leap seconds.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_sec() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    /**
     * Writes <code>tm_sec</code>, see {@link #tm_sec()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_sec(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
        return this;
    }

    /**
     * Minute, from 0 to 59.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_min() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 4);
    }

    /**
     * Writes <code>tm_min</code>, see {@link #tm_min()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_min(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 4, value);
        return this;
    }

    /**
     * Hour, from 0 to 23.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_hour() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 8);
    }

    /**
     * Writes <code>tm_hour</code>, see {@link #tm_hour()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_hour(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 8, value);
        return this;
    }

    /**
     * Day of the month, from 1 to 31.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_mday() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 12);
    }

    /**
     * Writes <code>tm_mday</code>, see {@link #tm_mday()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_mday(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 12, value);
        return this;
    }

    /**
     * Month, from 0 for January to 11 for December.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_mon() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 16);
    }

    /**
     * Writes <code>tm_mon</code>, see {@link #tm_mon()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_mon(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 16, value);
        return this;
    }

    /**
     * Number of years since 1900.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_year() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 20);
    }

    /**
     * Writes <code>tm_year</code>, see {@link #tm_year()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_year(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 20, value);
        return this;
    }

    /**
     * Day of the week, from 0 for Sunday to 6 for Saturday.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_wday() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 24);
    }

    /**
     * Writes <code>tm_wday</code>, see {@link #tm_wday()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_wday(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 24, value);
        return this;
    }

    /**
     * Day of the year, from 0 to 365.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_yday() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 28);
    }

    /**
     * Writes <code>tm_yday</code>, see {@link #tm_yday()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_yday(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 28, value);
        return this;
    }

    /**
     * Whether daylight saving time is in effect: greater than zero if it is, zero if not, less than zero
     * if that is not known.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int tm_isdst() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 32);
    }

    /**
     * Writes <code>tm_isdst</code>, see {@link #tm_isdst()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_isdst(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 32, value);
        return this;
    }

    /**
     * Distance of the local time from UTC, in seconds; places to the east have positive values.
     * <p>Native type: <code>long</code></p>
     *
     * @return what the field holds
     */
    public long tm_gmtoff() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 40);
    }

    /**
     * Writes <code>tm_gmtoff</code>, see {@link #tm_gmtoff()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public tm tm_gmtoff(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 40, value);
        return this;
    }

    /**
     * Abbreviation of the time zone. The string belongs to the library.
     * <p>Native type: <code>const char &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment tm_zone() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 48);
    }

    /**
     * Writes <code>tm_zone</code>, see {@link #tm_zone()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public tm tm_zone(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 48, Arguments.optional(value));
        return this;
    }
}
