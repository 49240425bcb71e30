package dev.docbind.stress.stress;

import dev.docbind.runtime.Structure;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * The <strong>rectangle</strong> type. Structures and a union within a structure.
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>stress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Linux</dd>
 * </dl>
 * <p>Source page: <code>stress/ns-stress-rectangle.md</code></p>
 */
public final class rectangle extends Structure {
    /**
     * How it lies in memory.
     */
    public static final MemoryLayout LAYOUT = MemoryLayout.structLayout(
            point.LAYOUT.withName("corner"),
            point.LAYOUT.withName("size"),
            MemoryLayout.unionLayout(
                    ValueLayout.JAVA_INT.withName("id"),
                    ValueLayout.JAVA_FLOAT.withName("weight")).withName("tag"));

    /**
     * A view of what lies at an address.
     *
     * @param memory where it lies
     */
    public rectangle(MemorySegment memory) {
        super(memory, LAYOUT);
    }

    /**
     * A new rectangle, zeroed.
     *
     * @param allocator whose memory to use
     */
    public rectangle(SegmentAllocator allocator) {
        super(zeroed(allocator, LAYOUT), LAYOUT);
    }

    /**
     * The upper left corner, a {@link point point}.
     * <p>Native type: <code>struct point</code></p>
     *
     * @return a view; writing to it writes to this
     */
    public point corner() {
        return new point(part(0, 8));
    }

    /**
     * Width and height.
     * <p>Native type: <code>struct point</code></p>
     *
     * @return a view; writing to it writes to this
     */
    public point size() {
        return new point(part(8, 8));
    }

    /**
     * A mark.
     * <p>Native type: <code>union &#123;     int id;     float weight; &#125;</code></p>
     *
     * @return a view; writing to it writes to this
     */
    public TagPart tag() {
        return new TagPart(part(16, 4));
    }

    /**
     * The nested union {@code tag}.
     */
    public static final class TagPart extends Structure {
        /**
         * How it lies in memory.
         */
        public static final MemoryLayout LAYOUT = MemoryLayout.unionLayout(
                ValueLayout.JAVA_INT.withName("id"),
                ValueLayout.JAVA_FLOAT.withName("weight"));

        /**
         * A view of what lies at an address.
         *
         * @param memory where it lies
         */
        public TagPart(MemorySegment memory) {
            super(memory, LAYOUT);
        }

        /**
         * A new TagPart, zeroed.
         *
         * @param allocator whose memory to use
         */
        public TagPart(SegmentAllocator allocator) {
            super(zeroed(allocator, LAYOUT), LAYOUT);
        }

        /**
         * The mark as a number.
         * <p>Native type: <code>int</code></p>
         *
         * @return what the field holds
         */
        public int id() {
            return segment().get(ValueLayout.JAVA_INT_UNALIGNED, 0);
        }

        /**
         * Writes <code>id</code>, see {@link #id()}.
         *
         * @param value what the field shall hold
         * @return this
         */
        public TagPart id(int value) {
            segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, value);
            return this;
        }

        /**
         * The mark as a weight.
         * <p>Native type: <code>float</code></p>
         *
         * @return what the field holds
         */
        public float weight() {
            return segment().get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
        }

        /**
         * Writes <code>weight</code>, see {@link #weight()}.
         *
         * @param value what the field shall hold
         * @return this
         */
        public TagPart weight(float value) {
            segment().set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, value);
            return this;
        }
    }
}
