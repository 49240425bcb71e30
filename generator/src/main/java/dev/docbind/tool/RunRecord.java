package dev.docbind.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a generation.
 *
 * @param work the hash of the settings and of docbind itself
 * @param inputs the files it read
 * @param outputs the files it made
 * @param run what a run that changes nothing has to say
 * @param memory the mark of what is remembered of its pages; {@link PageMemoryFile#NONE} for nothing
 */
record RunRecord(String work, List<KnownFile> inputs, List<KnownFile> outputs, GenerateRun run, long memory) {

    private static final int FORMAT = 3;

    /** Reads a record; null where there is none, it is damaged, or another version wrote it. */
    static @Nullable RunRecord read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            RecordReader in = new RecordReader(bytes);
            boolean whole = in.number() == FORMAT && in.number() == checksum(bytes, 16);
            return whole ? new RunRecord(in.text(), in.files(), in.files(), in.run(), in.number()) : null;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    /** Writes the record, so that readers see the old one or the new one. */
    void write(Path file) throws IOException {
        RecordWriter out = new RecordWriter();
        out.text(work);
        out.files(inputs);
        out.files(outputs);
        out.run(run);
        out.number(memory);
        byte[] content = out.bytes();
        RecordWriter head = new RecordWriter();
        head.number(FORMAT);
        head.number(checksum(content, 0));
        replace(file, head.bytes(), content);
    }

    /** Writes bytes to a file, so that readers see the old ones or the new ones. */
    static void replace(Path file, byte[]... parts) throws IOException {
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "run", ".tmp");
        try {
            try (var stream = Files.newOutputStream(temporary)) {
                for (byte[] part : parts) {
                    stream.write(part);
                }
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
