package dev.docbind.tool;

import dev.docbind.output.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last generation into a directory, so that the next one, when pages, settings, docbind itself and all
 * files it made are the same, has nothing to do. Files are the same where the file system says that nobody touched them,
 * or where their content is the same. The record may be deleted, damaged or copied at any time: it only ever counts where
 * it agrees with what is there.
 */
final class LastRun {

    private final Request request;
    private final Path output;
    private final Path file;
    private final String work;
    private final List<InputFiles.Input> inputs;
    private final long taken;

    private LastRun(Request request, Path output, Path file, String work, List<InputFiles.Input> inputs, long taken) {
        this.request = request;
        this.output = output;
        this.file = file;
        this.work = work;
        this.inputs = inputs;
        this.taken = taken;
    }

    /** The record of generations of a request into a directory; null where the input cannot even be listed. */
    static @Nullable LastRun of(Request request, Path output, boolean refuseBrokenPages) {
        String name = InputHash.text(output.toAbsolutePath().normalize().toString());
        Path file = cache().resolve(name.substring(0, 24) + ".run");
        long taken = System.currentTimeMillis();
        try {
            String work = InputHash.text(InputHash.build() + " " + request + " " + refuseBrokenPages);
            return new LastRun(request, output, file, work, InputFiles.of(request), taken);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * What a run over all pages would have to say, where nothing changed since or where few pages changed of which all
     * that this changes is told by what is remembered; null where there is work to do.
     */
    @Nullable
    GenerateRun resumed() {
        RunRecord saved = RunRecord.read(file);
        if (saved == null || !saved.work().equals(work)) {
            return null;
        }
        try {
            List<InputFiles.Input> changed = new ArrayList<>();
            List<KnownFile> read = sameInputs(saved.inputs(), changed);
            List<KnownFile> made = read == null ? null : sameOutputs(saved.outputs());
            if (read == null || made == null) {
                return null;
            }
            RunRecord now = new RunRecord(work, read, made, saved.run(), saved.memory());
            if (!changed.isEmpty()) {
                return new Resumption(request, output, now, inputs, changed, taken).run(file, pages());
            }
            if (!now.equals(saved)) {
                now.write(file);
            }
            GenerateRun run = saved.run();
            return run.ended(output, run.outcome(), run.change(), run.summary());
        } catch (IOException | InvalidPathException e) {
            // A damaged record may name files that no file system can have.
            return null;
        }
    }

    /** Where the pages are remembered, beside the record. */
    private Path pages() {
        return file.resolveSibling(file.getFileName() + ".pages");
    }

    /** The same files with the stamps they have now, few changed pages as they were; null where more differs. */
    private @Nullable List<KnownFile> sameInputs(List<KnownFile> before, List<InputFiles.Input> changed)
            throws IOException {
        if (before.size() != inputs.size()) {
            return null;
        }
        List<KnownFile> now = new ArrayList<>(before.size());
        for (int i = 0; i < inputs.size(); i++) {
            InputFiles.Input input = inputs.get(i);
            KnownFile known = before.get(i);
            if (InputFiles.same(input, known)) {
                now.add(known.seen(input.stamp(), taken));
                continue;
            }
            if (!input.isPage() || !input.name().equals(known.path()) || changed.size() >= Resumption.MOST_PAGES) {
                return null;
            }
            changed.add(input);
            now.add(known);
        }
        return now;
    }

    private @Nullable List<KnownFile> sameOutputs(List<KnownFile> before) throws IOException {
        List<KnownFile> now = new ArrayList<>(before.size());
        for (KnownFile known : before) {
            Path made = output.resolve(known.path());
            FileStamp stamp = FileStamp.of(made);
            boolean same = known.bears(stamp)
                    || !stamp.equals(FileStamp.NONE) && hash(made).equals(known.hash());
            if (!same) {
                return null;
            }
            now.add(known.seen(stamp, taken));
        }
        return now;
    }

    /**
     * Remembers a run that has written everything.
     *
     * @param run the run as it would end if it had changed nothing
     * @param pages hashes of the pages it read, by the name of their file
     * @param files hashes of the files it made, by their path
     * @param memory what is to be remembered of its pages; null for nothing
     */
    void store(GenerateRun run, Map<String, String> pages, Map<String, String> files, byte @Nullable [] memory) {
        try {
            List<KnownFile> outputs = new ArrayList<>(files.size() + 1);
            files.forEach((path, hash) -> outputs.add(known(output, path, hash)));
            outputs.add(known(output, Manifest.FILE, hash(output.resolve(Manifest.FILE))));
            long mark = PageMemoryFile.NONE;
            if (memory != null) {
                mark = PageMemoryFile.mark(memory);
                RunRecord.replace(pages(), memory);
            }
            new RunRecord(work, InputFiles.known(inputs, pages, taken), outputs, run, mark).write(file);
        } catch (IOException e) {
            // Without the record the next run does the work again, which is all it would have saved.
        }
    }

    /** A file of the output as it is now. */
    static KnownFile known(Path output, String path, String hash) {
        FileStamp stamp = FileStamp.of(output.resolve(path));
        return new KnownFile(path, stamp.settled(System.currentTimeMillis()), hash);
    }

    /** The hash of a file as the manifest has it; of the manifest, which is large and only compared here, checksums. */
    private static String hash(Path file) throws IOException {
        if (!file.endsWith(Manifest.FILE)) {
            return InputHash.bytes(Files.readAllBytes(file));
        }
        try (InputStream manifest = Files.newInputStream(file)) {
            return InputHash.checksums(manifest);
        }
    }

    private static Path cache() {
        String set = System.getProperty("docbind.cache");
        String home = Objects.requireNonNullElse(
                System.getenv("XDG_CACHE_HOME"),
                Path.of(System.getProperty("user.home"), ".cache").toString());
        return set == null ? Path.of(home, "docbind") : Path.of(set);
    }
}
