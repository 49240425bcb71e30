package dev.docbind.tool;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docbind.output.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last generation into a directory, so that the next one, when pages, settings, docbind itself and all
 * files it made are the same byte for byte, has nothing to do. The record may be deleted, damaged or copied at any time:
 * it only ever counts where its hashes are those of what is there.
 */
final class LastRun {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path output;
    private final Path file;
    private final @Nullable String input;

    /**
     * A record on disk.
     *
     * @param input the hash of everything generation depends on
     * @param files the files that were made
     * @param output the hash of these files
     * @param run what a run that changes nothing has to say
     */
    private record Saved(String input, List<String> files, String output, GenerateRun run) {}

    private LastRun(Path output, Path file, @Nullable String input) {
        this.output = output;
        this.file = file;
        this.input = input;
    }

    /** The record of generations of a request into a directory. */
    static LastRun of(Request request, Path output, boolean refuseBrokenPages) {
        String name = InputHash.text(output.toAbsolutePath().normalize().toString());
        Path file = cache().resolve(name.substring(0, 24) + ".json");
        try {
            return new LastRun(output, file, InputHash.of(request, InputHash.build() + " " + refuseBrokenPages));
        } catch (IOException e) {
            return new LastRun(output, file, null);
        }
    }

    /** What that run has to say, where nothing changed since; null where there is work to do. */
    @Nullable
    GenerateRun unchanged() {
        if (input == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            Saved saved = JSON.readValue(Files.readAllBytes(file), Saved.class);
            boolean same = saved != null
                    && input.equals(saved.input)
                    && hash(saved.files).equals(saved.output);
            GenerateRun run = same ? Objects.requireNonNull(saved).run : null;
            return run == null ? null : run.ended(output, run.outcome(), run.change(), run.summary());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /**
     * Remembers a run that has written everything.
     *
     * @param run the run as it would end if it had changed nothing
     * @param files the files it made
     */
    void store(GenerateRun run, Stream<String> files) {
        if (input == null) {
            return;
        }
        try {
            List<String> all = Stream.concat(files, Stream.of(Manifest.FILE))
                    .distinct()
                    .sorted()
                    .toList();
            Files.createDirectories(file.getParent());
            Path temporary = Files.createTempFile(file.getParent(), "run", ".tmp");
            Files.write(temporary, JSON.writeValueAsBytes(new Saved(input, all, hash(all), run)));
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Without the record the next run does the work again, which is all it would have saved.
        }
    }

    private String hash(List<String> files) throws IOException {
        MessageDigest digest = InputHash.sha256();
        for (String path : files) {
            InputHash.add(digest, path);
            InputHash.add(digest, Files.readAllBytes(output.resolve(path)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path cache() {
        String set = System.getProperty("docbind.cache");
        String home = Objects.requireNonNullElse(
                System.getenv("XDG_CACHE_HOME"),
                Path.of(System.getProperty("user.home"), ".cache").toString());
        return set == null ? Path.of(home, "docbind") : Path.of(set);
    }
}
