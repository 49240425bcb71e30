package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes what {@link RecordReader} reads: numbers, texts with their length, and the parts of a record in order. */
final class RecordWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(long value) throws IOException {
        out.writeLong(value);
    }

    void integer(int value) throws IOException {
        out.writeInt(value);
    }

    void bytes(byte[] values) throws IOException {
        out.write(values);
    }

    void numbers(long[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        buffer.asLongBuffer().put(values);
        out.writeInt(values.length);
        out.write(buffer.array());
    }

    void integers(int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.writeInt(values.length);
        out.write(buffer.array());
    }

    void text(@Nullable String text) throws IOException {
        byte[] encoded = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : encoded.length);
        out.write(encoded);
    }

    void texts(Collection<String> all) throws IOException {
        out.writeInt(all.size());
        for (String one : all) {
            text(one);
        }
    }

    void files(Collection<KnownFile> all) throws IOException {
        out.writeInt(all.size());
        for (KnownFile file : all) {
            text(file.path());
            out.writeLong(file.stamp().size());
            out.writeLong(file.stamp().modified());
            out.writeInt(file.stamp().identity());
            text(file.hash());
        }
    }

    void run(GenerateRun run) throws IOException {
        diagnostics(run.pageFindings());
        diagnostics(run.diagnostics());
        texts(run.brokenPages());
        text(run.packages());
        text(run.outcome().name());
        out.writeInt(run.change().files());
        texts(run.change().kept());
        text(run.summary());
    }

    private void diagnostics(Collection<Diagnostic> all) throws IOException {
        out.writeInt(all.size());
        for (Diagnostic one : all) {
            text(one.id());
            text(one.severity().name());
            text(one.message());
            text(one.location().file());
            out.writeInt(one.location().line());
            out.writeInt(one.location().column());
            text(one.statement() == null ? null : one.statement().text());
            text(one.hint());
        }
    }
}
