package dev.docbind.output;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The record of an output, kept beside it: which files are the tool's, what they were made from and with which options.
 * Nothing else tells the tool what it may replace or remove.
 *
 * @param schema {@code docbind-manifest/1}
 * @param generator version of the generator
 * @param complete false while files are being written
 * @param options all options of generation
 * @param pages the pages by UID
 * @param files the files by path relative to the output directory
 */
@JsonPropertyOrder({"schema", "generator", "complete", "options", "pages", "files"})
public record Manifest(
        String schema,
        String generator,
        boolean complete,
        SortedMap<String, String> options,
        SortedMap<String, PageEntry> pages,
        SortedMap<String, FileEntry> files) {

    /** The name of the manifest's file in the output directory. */
    public static final String FILE = "docbind-manifest.json";

    /** The schema this version reads and writes. */
    public static final String SCHEMA = "docbind-manifest/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A page that files are made from.
     *
     * @param path path relative to its specs directory
     * @param hash hash of the normalised page
     * @param statements fingerprints of what it states, by the id of the statement
     */
    public record PageEntry(String path, String hash, SortedMap<String, String> statements) {

        /** Takes a missing map, as older manifests have it, for an empty one. */
        public PageEntry {
            statements = statements == null ? new TreeMap<>() : new TreeMap<>(statements);
        }
    }

    /**
     * A file the tool made.
     *
     * @param hash SHA-256 of its bytes, as 64 hex digits
     * @param pages UIDs of the pages it is made from
     */
    public record FileEntry(String hash, List<String> pages) {}

    /** A manifest of nothing, for a directory that has none. */
    public static Manifest empty() {
        return new Manifest(SCHEMA, "", true, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** The same record of the given files, marked as complete or not. */
    Manifest with(boolean isComplete, Map<String, FileEntry> otherFiles) {
        return new Manifest(schema, generator, isComplete, options, pages, new TreeMap<>(otherFiles));
    }

    /** The manifest as JSON text in UTF-8, the same for the same content. Bytes, since it may be large. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    /** The same bytes where they do not burden the heap. */
    ByteBuffer[] toParts() {
        Pieces pieces = new Pieces();
        write(pieces);
        return pieces.parts();
    }

    private void write(OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writePOJO(this);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same manifest, marked as not complete: the first truth value in it is the mark. */
    static ByteBuffer[] incomplete(byte[] complete) {
        return incomplete(new ByteBuffer[] {ByteBuffer.wrap(complete)});
    }

    /** The same of bytes in several parts, the mark being in the first. */
    static ByteBuffer[] incomplete(ByteBuffer[] complete) {
        ByteBuffer mark = ByteBuffer.wrap(" : true,".getBytes(StandardCharsets.UTF_8));
        ByteBuffer head = complete[0];
        int at = 0;
        while (!head.slice(at, mark.remaining()).equals(mark)) {
            at++;
        }
        int behind = at + mark.remaining();
        List<ByteBuffer> parts = new ArrayList<>();
        parts.add(head.slice(0, at));
        parts.add(ByteBuffer.wrap(" : false,".getBytes(StandardCharsets.UTF_8)));
        parts.add(head.slice(behind, head.limit() - behind));
        for (ByteBuffer further : Arrays.asList(complete).subList(1, complete.length)) {
            parts.add(further.duplicate());
        }
        return parts.toArray(ByteBuffer[]::new);
    }

    /** The manifest as JSON text, the same for the same content. */
    public String toJson() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /** Reads a manifest; null where the text is none this version knows. */
    public static @Nullable Manifest parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a manifest in UTF-8; null where the text is none this version knows. */
    static @Nullable Manifest parse(byte[] json) {
        try {
            Manifest read = JSON.readValue(json, Manifest.class);
            boolean whole = read != null
                    && SCHEMA.equals(read.schema)
                    && read.files != null
                    && read.pages != null
                    && read.options != null;
            return whole ? read : null;
        } catch (IOException e) {
            return null;
        }
    }
}
