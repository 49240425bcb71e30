package dev.docbind.tool;

import dev.docbind.config.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A hash of everything generation depends on, by which a build tells whether there is anything to do. */
public final class InputHash {

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
                add(
                        digest,
                        Files.readString(file.getValue(), StandardCharsets.ISO_8859_1)
                                .replace("\r\n", "\n"));
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

    /** Adds a text with its length, so that no two sequences of texts give the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
