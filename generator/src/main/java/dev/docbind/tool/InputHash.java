package dev.docbind.tool;

import dev.docbind.config.Configuration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A hash of everything generation depends on, by which a build tells whether there is anything to do. */
public final class InputHash {

    /** No page and hardly a header is as large; what lies beside them may be, and should not have to fit into memory. */
    private static final long HUGE = 64 * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private InputHash() {}

    /**
     * Hashes a request: version of docbind, settings, and path and content of every file, line ends aside.
     *
     * @param request what would be worked on
     * @param further whatever else the outcome depends on
     * @return 64 hex digits; the same on every system for the same input
     * @throws IOException when a file cannot be read
     */
    public static String of(Request request, String further) throws IOException {
        MessageDigest digest = sha256();
        add(digest, ToolVersion.current());
        add(digest, request.overrides().toString());
        add(digest, further);
        for (Path directory : request.directories()) {
            for (var file : files(directory).entrySet()) {
                add(digest, file.getKey());
                add(digest, content(file.getValue()));
            }
        }
        for (List<Path> beside : List.of(request.overlays(), request.declarations())) {
            for (Path file : beside) {
                add(digest, content(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The files of a directory and the configuration files above it, by relative path in a stable order. */
    private static TreeMap<String, Path> files(Path directory) throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> regular = all.filter(Files::isRegularFile).toList();
            regular.forEach(file -> files.put(relative(directory, file), file));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        Path above = directory.toAbsolutePath().normalize().getParent();
        for (String way = "../"; above != null; above = above.getParent(), way += "../") {
            Path configuration = above.resolve(Configuration.FILE);
            if (Files.isRegularFile(configuration)) {
                files.put(way + Configuration.FILE, configuration);
            }
        }
        return files;
    }

    private static String relative(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    /** The hash of a text, as 64 hex digits. */
    static String text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of some bytes, as 64 hex digits. */
    static String bytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Two checksums of some bytes with their number: cheap, and enough against accidents. */
    static String checksums(byte[] bytes) throws IOException {
        return checksums(new ByteArrayInputStream(bytes));
    }

    /** The same of a stream, which may be long. */
    static String checksums(InputStream in) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        byte[] piece = new byte[PIECE];
        long length = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            one.update(piece, 0, read);
            other.update(piece, 0, read);
            length += read;
        }
        return length + " " + one.getValue() + " " + other.getValue();
    }

    /** The hash of docbind's own code, since two builds of one version may write other output. */
    static String build() throws IOException {
        Path code;
        try {
            code = Path.of(InputHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        MessageDigest digest = sha256();
        try (Stream<Path> all = Files.walk(code)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, relative(code, file));
                add(digest, Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes of a file, with the line ends that all systems share; of a huge one only its size and time. */
    private static byte[] content(Path file) throws IOException {
        long size = Files.size(file);
        if (size > HUGE) {
            return (size + " " + Files.getLastModifiedTime(file).toMillis()).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] bytes = Files.readAllBytes(file);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean lineEnd = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!lineEnd) {
                bytes[length++] = bytes[i];
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Adds a text with its length, so that no two sequences of texts give the same bytes. */
    static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
