package dev.docbind.bindings.zlib;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>z_stream</strong> structure passes data to and from {@link Zlib#deflate deflate} and
 * {@link Zlib#inflate inflate} and holds the state of the stream.
 * <h2>Remarks</h2>
 * <p>A structure whose bytes are all zero is a good one to start with. All memory that
 * <em>next_in</em> and <em>next_out</em> point to must stay valid as long as the stream uses it, not
 * only during one call.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>zlib.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>zlib/ns-zlib-z_stream.md</code></p>
 *
 * @spec https://zlib.net/manual.html zlib.net
 * @see alloc_func alloc_func
 * @see Zlib#deflateInit_ deflateInit_
 * @see Zlib#inflateInit_ inflateInit_
 */
public final class z_stream extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.ADDRESS.withName("next_in"),
            ValueLayout.JAVA_INT.withName("avail_in"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("total_in"),
            ValueLayout.ADDRESS.withName("next_out"),
            ValueLayout.JAVA_INT.withName("avail_out"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("total_out"),
            ValueLayout.ADDRESS.withName("msg"),
            ValueLayout.ADDRESS.withName("state"),
            ValueLayout.ADDRESS.withName("zalloc"),
            ValueLayout.ADDRESS.withName("zfree"),
            ValueLayout.ADDRESS.withName("opaque"),
            ValueLayout.JAVA_INT.withName("data_type"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("adler"),
            ValueLayout.JAVA_LONG.withName("reserved"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public z_stream(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new z_stream, zeroed.
     *
     * @param allocator whose memory to use
     */
    public z_stream(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The next byte to read. The caller sets it; the library moves it on.
     * <p>Native type: <code>const Bytef &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment next_in() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 0);
    }

    /**
     * Writes <code>next_in</code>, see {@link #next_in()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream next_in(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 0, Arguments.optional(value));
        return this;
    }

    /**
     * Number of bytes that can be read at <em>next_in</em>.
     * <p>Native type: <code>uInt</code></p>
     *
     * @return what the field holds
     */
    public int avail_in() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 8);
    }

    /**
     * Writes <code>avail_in</code>, see {@link #avail_in()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream avail_in(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 8, value);
        return this;
    }

    /**
     * Number of bytes read so far.
     * <p>Native type: <code>uLong</code></p>
     *
     * @return what the field holds
     */
    public long total_in() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 16);
    }

    /**
     * Writes <code>total_in</code>, see {@link #total_in()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream total_in(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 16, value);
        return this;
    }

    /**
     * Where the next byte is to be written. The caller sets it; the library moves it on.
     * <p>Native type: <code>Bytef &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment next_out() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 24);
    }

    /**
     * Writes <code>next_out</code>, see {@link #next_out()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream next_out(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 24, Arguments.optional(value));
        return this;
    }

    /**
     * Number of bytes of room at <em>next_out</em>.
     * <p>Native type: <code>uInt</code></p>
     *
     * @return what the field holds
     */
    public int avail_out() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 32);
    }

    /**
     * Writes <code>avail_out</code>, see {@link #avail_out()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream avail_out(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 32, value);
        return this;
    }

    /**
     * Number of bytes written so far.
     * <p>Native type: <code>uLong</code></p>
     *
     * @return what the field holds
     */
    public long total_out() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 40);
    }

    /**
     * Writes <code>total_out</code>, see {@link #total_out()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream total_out(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 40, value);
        return this;
    }

    /**
     * Text of the last error, or <strong>NULL</strong> if there was none. It belongs to the library.
     * <p>Native type: <code>const char &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment msg() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 48);
    }

    /**
     * Writes <code>msg</code>, see {@link #msg()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream msg(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 48, Arguments.optional(value));
        return this;
    }

    /**
     * The internal state, of no concern to callers.
     * <p>Native type: <code>struct internal_state &#42;</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment state() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 56);
    }

    /**
     * Writes <code>state</code>, see {@link #state()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream state(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 56, Arguments.optional(value));
        return this;
    }

    /**
     * The {@link alloc_func alloc_func} callback that allocates memory for the internal state, or
     * <strong>NULL</strong> for the one of the library.
     * <p>Native type: <code>alloc_func</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment zalloc() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 64);
    }

    /**
     * Writes <code>zalloc</code>, see {@link #zalloc()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream zalloc(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 64, Arguments.optional(value));
        return this;
    }

    /**
     * The {@link free_func free_func} callback that frees such memory, or <strong>NULL</strong> for the
     * one of the library.
     * <p>Native type: <code>free_func</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment zfree() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 72);
    }

    /**
     * Writes <code>zfree</code>, see {@link #zfree()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream zfree(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 72, Arguments.optional(value));
        return this;
    }

    /**
     * A value of the caller's, passed to <em>zalloc</em> and <em>zfree</em>.
     * <p>Native type: <code>voidpf</code></p>
     *
     * @return what the field holds
     */
    public MemorySegment opaque() {
        return segment().get(ValueLayout.ADDRESS_UNALIGNED, 80);
    }

    /**
     * Writes <code>opaque</code>, see {@link #opaque()}.
     *
     * @param value what the field shall hold; null for NULL. What it points to must live as long as native code uses it
     * @return this
     */
    public z_stream opaque(MemorySegment value) {
        segment().set(ValueLayout.ADDRESS_UNALIGNED, 80, Arguments.optional(value));
        return this;
    }

    /**
     * While compressing, a guess whether the data is text (1), binary (0) or not known (2). While
     * decompressing, details about the position in the stream.
     * <p>Native type: <code>int</code></p>
     *
     * @return what the field holds
     */
    public int data_type() {
        return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 88);
    }

    /**
     * Writes <code>data_type</code>, see {@link #data_type()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream data_type(int value) {
        segment().set(ValueLayout.JAVA_INT_UNALIGNED, 88, value);
        return this;
    }

    /**
     * Checksum of the data so far: Adler-32 in the zlib format, CRC-32 in the gzip format.
     * <p>Native type: <code>uLong</code></p>
     *
     * @return what the field holds
     */
    public long adler() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 96);
    }

    /**
     * Writes <code>adler</code>, see {@link #adler()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream adler(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 96, value);
        return this;
    }

    /**
     * Reserved for future use.
     * <p>Native type: <code>uLong</code></p>
     *
     * @return what the field holds
     */
    public long reserved() {
        return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 104);
    }

    /**
     * Writes <code>reserved</code>, see {@link #reserved()}.
     *
     * @param value what the field shall hold
     * @return this
     */
    public z_stream reserved(long value) {
        segment().set(ValueLayout.JAVA_LONG_UNALIGNED, 104, value);
        return this;
    }
}
