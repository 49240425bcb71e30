package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. Anything else ends in some runtime exception, never in more memory than bytes. */
final class RecordReader {

    private final byte[] bytes;
    private final ByteBuffer in;

    RecordReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    long number() {
        return in.getLong();
    }

    int integer() {
        return in.getInt();
    }

    long[] numbers() {
        long[] values = new long[count(Long.BYTES)];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }

    int[] integers() {
        int[] values = new int[count(Integer.BYTES)];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    private int count(int bytesOfOne) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / bytesOfOne) {
            throw new IllegalStateException("damaged");
        }
        return count;
    }

    String text() {
        return Objects.requireNonNull(optionalText());
    }

    @Nullable
    String optionalText() {
        int length = in.getInt();
        if (length < 0) {
            return null;
        }
        int start = in.position();
        in.position(start + length);
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        List<String> all = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            all.add(text());
        }
        return all;
    }

    List<KnownFile> files() {
        List<KnownFile> all = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            String path = text();
            FileStamp stamp = new FileStamp(in.getLong(), in.getLong(), in.getInt());
            all.add(new KnownFile(path, stamp, text()));
        }
        return all;
    }

    GenerateRun run() {
        List<Diagnostic> pageFindings = diagnostics();
        List<Diagnostic> diagnostics = diagnostics();
        TreeSet<String> broken = new TreeSet<>(texts());
        String packages = text();
        GenerateRun.Outcome outcome = GenerateRun.Outcome.valueOf(text());
        OutputChange change = new OutputChange(in.getInt(), List.of(), List.of(), texts());
        return new GenerateRun(
                pageFindings, diagnostics, broken, false, packages, Path.of(""), outcome, change, text());
    }

    private List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            String id = text();
            Severity severity = Severity.valueOf(text());
            String message = text();
            SourceLocation location = new SourceLocation(text(), in.getInt(), in.getInt());
            String statement = optionalText();
            StatementId about = statement == null ? null : new StatementId(statement);
            all.add(new Diagnostic(id, severity, message, location, about, optionalText()));
        }
        return all;
    }
}
