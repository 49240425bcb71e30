package dev.docbind.output;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is written to it to memory outside the heap, piece by piece: a large manifest comes at the end of a run, and
 * room for it in one place would make the collector go through everything else.
 */
final class Pieces extends OutputStream {

    private static final int SIZE = 1 << 20;

    private final List<ByteBuffer> pieces = new ArrayList<>();
    private ByteBuffer last = ByteBuffer.allocate(0);

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from; at < from + length; ) {
            if (!last.hasRemaining()) {
                last = ByteBuffer.allocateDirect(SIZE);
                pieces.add(last);
            }
            int count = Math.min(last.remaining(), from + length - at);
            last.put(bytes, at, count);
            at += count;
        }
    }

    /** All that was written, to be read from its begin. */
    ByteBuffer[] parts() {
        return pieces.stream().map(piece -> piece.duplicate().flip()).toArray(ByteBuffer[]::new);
    }
}
