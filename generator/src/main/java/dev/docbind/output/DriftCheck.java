package dev.docbind.output;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a directory holds just what generation would write now, byte for byte. */
public final class DriftCheck {

    private DriftCheck() {}

    /**
     * The manifest of an output directory, from which a check takes the options of generation.
     *
     * @param output the directory
     * @return the manifest; null where there is none that can be read
     */
    public static @Nullable Manifest manifest(Path output) {
        try {
            OutputDirectory directory = OutputDirectory.open(output);
            byte[] bytes = directory == null ? null : directory.read(Manifest.FILE);
            return bytes == null ? null : Manifest.parse(bytes);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Compares.
     *
     * @param output the directory
     * @param set what generation would write
     * @return one error for each difference; empty where there is none
     */
    public static List<Diagnostic> check(Path output, OutputSet set) {
        List<Diagnostic> found = new ArrayList<>(OutputGuard.check(set.files()));
        try {
            OutputDirectory directory = OutputDirectory.open(output);
            if (directory == null) {
                return List.of(drift(output.toString(), "the output directory does not exist"));
            }
            for (GeneratedFile file : set.files()) {
                if (!directory.exists(file.path())) {
                    found.add(drift(file.path(), "the file is missing"));
                } else if (!directory.holds(file)) {
                    found.add(drift(file.path(), "The file differs from what its pages give now."));
                }
            }
            manifest(found, directory, set);
        } catch (IOException e) {
            found.add(drift(output.toString(), "The output cannot be read: " + IoReason.of(e)));
        }
        return found;
    }

    private static void manifest(List<Diagnostic> found, OutputDirectory directory, OutputSet set) throws IOException {
        byte[] bytes = directory.read(Manifest.FILE);
        Manifest manifest = bytes == null ? null : Manifest.parse(bytes);
        if (manifest == null) {
            found.add(drift(Manifest.FILE, "There is no manifest."));
            return;
        }
        for (String path : manifest.files().keySet()) {
            if (!set.manifest().files().containsKey(path) && directory.exists(path)) {
                found.add(drift(path, "No page gives this file any more."));
            }
        }
        if (!directory.holds(Manifest.FILE, set.manifest().toParts()) && found.isEmpty()) {
            found.add(drift(Manifest.FILE, "The manifest differs: other pages, options or version."));
        }
    }

    private static Diagnostic drift(String path, String what) {
        return Diagnostic.error("output.drift", SourceLocation.of(path), what, "Generate anew and commit the output.");
    }
}
