package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import of headers came to.
 *
 * @param outcome how it ended
 * @param names how many names the pages document
 * @param files the sidecar files written, in a stable order
 * @param diagnostics what was found on the way
 */
public record ImportRun(Outcome outcome, int names, List<Path> files, List<Diagnostic> diagnostics) {

    /** How an import ended. */
    public enum Outcome {
        /** The sidecar files are written. */
        WRITTEN,
        /** Pages or headers could not be read; nothing was done. */
        REFUSED,
        /** A file could not be written, or one that somebody wrote by hand is in the way. */
        NOT_WRITTEN
    }

    static ImportRun refused(List<Diagnostic> diagnostics) {
        return new ImportRun(Outcome.REFUSED, 0, List.of(), diagnostics);
    }
}
