package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/**
 * What generation did.
 *
 * @param pageFindings what was found in the pages
 * @param diagnostics what was found while planning and writing
 * @param brokenPages the pages left out because of errors
 * @param refused whether a wrong configuration or an unreadable directory let nothing be done
 * @param packages the packages under which the output lies, separated by colons as javadoc takes them
 * @param output where sources are written to
 * @param outcome how it ended
 * @param change what it changed there
 * @param summary what to tell the user, some lines
 */
public record GenerateRun(
        List<Diagnostic> pageFindings,
        List<Diagnostic> diagnostics,
        SortedSet<String> brokenPages,
        boolean refused,
        String packages,
        Path output,
        Outcome outcome,
        OutputChange change,
        String summary) {

    /** The same run, after it ended. */
    GenerateRun ended(Path where, Outcome how, OutputChange what, String words) {
        return new GenerateRun(pageFindings, diagnostics, brokenPages, refused, packages, where, how, what, words);
    }

    /** How generation ended. */
    public enum Outcome {
        /** Everything that could be made is written. */
        WRITTEN,
        /** Wrong input or configuration; nothing was touched. */
        REFUSED,
        /** Output could not be written. */
        NOT_WRITTEN
    }
}
