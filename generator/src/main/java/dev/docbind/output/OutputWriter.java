package dev.docbind.output;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings a directory to the state an output set describes. Only files that the manifest names are replaced or removed;
 * bytes that are right already are not touched.
 */
public final class OutputWriter {

    private final OutputDirectory directory;
    private final OutputSet set;
    private final Manifest before;
    private final Set<String> broken;
    private final List<String> changed = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final Map<String, Manifest.FileEntry> kept = new TreeMap<>();

    private OutputWriter(OutputDirectory directory, OutputSet set, Manifest before, Set<String> broken) {
        this.directory = directory;
        this.set = set;
        this.before = before;
        this.broken = broken;
    }

    /**
     * What writing did.
     *
     * @param changed files written because they are new or differ
     * @param deleted files removed because nothing makes them any more
     * @param kept files left as an earlier run made them, because one of their pages has an error now
     * @param hashes the hashes of all files of the tool that are there now, by path
     */
    public record Written(List<String> changed, List<String> deleted, List<String> kept, Map<String, String> hashes) {}

    /**
     * Guards and writes an output.
     *
     * @param output the directory; made where it does not exist
     * @param set what shall be in it
     * @param brokenPages paths of pages that have errors and are not in the set: what they gave in an earlier run stays
     * @return what was done; no value and an error where nothing, or not everything, could be written
     */
    public static Result<Written> write(Path output, OutputSet set, Set<String> brokenPages) {
        List<Diagnostic> faults = OutputGuard.check(set.files());
        if (!faults.isEmpty()) {
            return new Result<>(null, faults);
        }
        try {
            OutputDirectory directory = OutputDirectory.create(output);
            try (FileChannel lock = lock(directory.root());
                    FileLock held = tryLock(lock)) {
                if (held == null) {
                    return failed(
                            output,
                            "output.busy",
                            "another run is writing to the same directory",
                            "Run again when it is done.");
                }
                Manifest before = manifest(directory);
                return new OutputWriter(directory, set, before, brokenPages).run();
            }
        } catch (IOException e) {
            return failed(
                    output,
                    "output.not-written",
                    "The output cannot be written: " + IoReason.of(e),
                    "Check that it is a directory that may be written to, and that there is space left.");
        }
    }

    private static Result<Written> failed(Path output, String id, String why, String hint) {
        return Result.failed(Diagnostic.error(id, SourceLocation.of(output.toString()), why, hint));
    }

    /** The lock lies outside the output, so that no run leaves a trace in it. */
    static FileChannel lock(Path root) throws IOException {
        String name = "docbind-" + OutputSet.hash(root.toString()).substring(0, 24) + ".lock";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Manifest manifest(OutputDirectory directory) throws IOException {
        byte[] bytes = directory.read(Manifest.FILE);
        Manifest read = bytes == null ? null : Manifest.parse(bytes);
        return read == null ? Manifest.empty() : read;
    }

    private Result<Written> run() throws IOException {
        keepBroken();
        List<GeneratedFile> due = new ArrayList<>();
        List<Diagnostic> foreign = new ArrayList<>();
        for (GeneratedFile file : set.files()) {
            if (kept.containsKey(file.path()) || directory.holds(file)) {
                continue;
            }
            if (!before.files().containsKey(file.path()) && directory.exists(file.path())) {
                foreign.add(Diagnostic.error(
                        "output.foreign-file",
                        SourceLocation.of(file.path()),
                        "a file that docbind did not make is in the way",
                        "move it, or choose another output directory"));
            }
            due.add(file);
        }
        if (!foreign.isEmpty()) {
            return new Result<>(null, foreign);
        }
        Map<String, String> hashes = new TreeMap<>();
        wanted().forEach((path, entry) -> hashes.put(path, entry.hash()));
        apply(due);
        return Result.of(new Written(List.copyOf(changed), List.copyOf(deleted), List.copyOf(kept.keySet()), hashes));
    }

    /** Files of an earlier run that have a page which is broken now stay as they are, as do their entries. */
    private void keepBroken() {
        before.files().forEach((path, entry) -> {
            boolean concerned = entry.pages().stream()
                    .map(before.pages()::get)
                    .anyMatch(page -> page != null && broken.contains(page.path()));
            if (concerned) {
                kept.put(path, entry);
            }
        });
        Map<String, Manifest.FileEntry> along = new TreeMap<>(before.files());
        along.keySet().removeIf(path -> set.manifest().files().containsKey(path) || !belongsToKept(path));
        kept.putAll(along);
    }

    private Map<String, Manifest.FileEntry> wanted() {
        Map<String, Manifest.FileEntry> wanted = new TreeMap<>(set.manifest().files());
        wanted.putAll(kept);
        return wanted;
    }

    /** The manifest names old and new files while files change, so that a run after a crash knows both as its own. */
    private void apply(List<GeneratedFile> due) throws IOException {
        Map<String, Manifest.FileEntry> wanted = wanted();
        List<String> stale = before.files().keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .toList();
        ByteBuffer[] finished = finished(wanted).toParts();
        if (due.isEmpty() && stale.isEmpty() && directory.holds(Manifest.FILE, finished)) {
            return;
        }
        Map<String, Manifest.FileEntry> both = new TreeMap<>(before.files());
        both.putAll(wanted);
        boolean same = both.size() == wanted.size() && kept.isEmpty();
        directory.write(
                Manifest.FILE,
                same
                        ? Manifest.incomplete(finished)
                        : set.manifest().with(false, both).toParts());
        if (!before.complete()) {
            for (String path : both.keySet()) {
                directory.deleteTemporary(path);
            }
        }
        for (GeneratedFile file : due) {
            directory.write(file.path(), file.bytes());
            changed.add(file.path());
        }
        for (String path : stale) {
            directory.delete(path);
            deleted.add(path);
        }
        directory.write(Manifest.FILE, finished);
    }

    /** Whether a file that comes of no single page, a package's description, lies beside one that is kept. */
    private boolean belongsToKept(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return before.files().get(path).pages().isEmpty()
                && kept.keySet().stream()
                        .anyMatch(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0);
    }

    private Manifest finished(Map<String, Manifest.FileEntry> files) {
        Manifest manifest = set.manifest().with(true, files);
        kept.values().stream()
                .flatMap(entry -> entry.pages().stream())
                .filter(uid -> before.pages().containsKey(uid))
                .forEach(uid -> manifest.pages().putIfAbsent(uid, before.pages().get(uid)));
        return manifest;
    }
}
