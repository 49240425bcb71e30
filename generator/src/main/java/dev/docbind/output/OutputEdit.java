package dev.docbind.output;

import dev.docbind.declaration.Declaration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes some files of an output that is complete and as its manifest says, where the pages of few files changed. */
public final class OutputEdit {

    private OutputEdit() {}

    /**
     * What was done.
     *
     * @param hashes the hashes of files that now differ, by path
     * @param manifest the bytes of the manifest as it is now
     */
    public record Done(SortedMap<String, String> hashes, byte[] manifest) {}

    /** The text of a file of the output; null where there is none. */
    public static @Nullable String read(Path output, String path) {
        try {
            OutputDirectory directory = OutputDirectory.open(output);
            byte[] bytes = directory == null ? null : directory.read(path);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Writes files and brings the manifest up to date.
     *
     * @param output the directory
     * @param files the new texts of files that the manifest names, by path
     * @param pages the pages that changed
     * @return what is different now; null where the output is not what this can change, upon which a run over all pages
     *     brings it in order
     */
    public static @Nullable Done apply(Path output, SortedMap<String, String> files, List<Declaration> pages) {
        try {
            OutputDirectory directory = OutputDirectory.open(output);
            if (directory == null) {
                return null;
            }
            try (FileChannel lock = OutputWriter.lock(directory.root());
                    FileLock held = OutputWriter.tryLock(lock)) {
                return held == null ? null : apply(directory, files, pages);
            }
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Done apply(
            OutputDirectory directory, SortedMap<String, String> files, List<Declaration> pages) throws IOException {
        byte[] before = directory.read(Manifest.FILE);
        if (before == null) {
            return null;
        }
        ManifestEdit manifest = new ManifestEdit(before);
        for (Declaration page : pages) {
            if (!manifest.page(page.page().uid(), OutputSet.entry(page))) {
                return null;
            }
        }
        SortedMap<String, byte[]> due = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] old = directory.read(file.getKey());
            byte[] made = file.getValue().getBytes(StandardCharsets.UTF_8);
            String hash = OutputSet.hash(file.getValue());
            if (old == null || !manifest.file(file.getKey(), OutputSet.hash(old), hash)) {
                return null;
            }
            if (!Arrays.equals(old, made)) {
                due.put(file.getKey(), made);
                hashes.put(file.getKey(), hash);
            }
        }
        byte[] finished = manifest.manifest();
        write(directory, finished, due);
        return new Done(hashes, finished);
    }

    private static void write(OutputDirectory directory, byte[] manifest, SortedMap<String, byte[]> due)
            throws IOException {
        directory.write(Manifest.FILE, Manifest.incomplete(manifest));
        for (Map.Entry<String, byte[]> file : due.entrySet()) {
            directory.write(file.getKey(), file.getValue());
        }
        directory.write(Manifest.FILE, manifest);
    }
}
