package dev.docbind.emit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The text of a generated file, as its bytes. Those of a large output would fill the heap until the last file is
 * guarded, so they may lie outside of it.
 */
public final class Content {

    private final ByteBuffer bytes;

    private Content(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Content of(String text) {
        return new Content(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() {
        byte[] all = new byte[bytes.capacity()];
        bytes.get(0, all);
        return all;
    }

    /** Two are equal that hold the same bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && bytes.equals(content.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    /** Room outside the heap for the files of one output; it is given back when none of them is needed. For many threads. */
    static final class Store {
        private static final int FIRST = 64 * 1024;
        private static final int LARGEST = 4 * 1024 * 1024;

        private ByteBuffer room = ByteBuffer.allocateDirect(FIRST);

        Content keep(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Content(place(bytes.length).put(0, bytes));
        }

        private synchronized ByteBuffer place(int length) {
            if (room.remaining() < length) {
                room = ByteBuffer.allocateDirect(Math.max(length, Math.min(LARGEST, room.capacity() * 2)));
            }
            ByteBuffer place = room.slice(room.position(), length);
            room.position(room.position() + length);
            return place;
        }
    }
}
