package dev.docbind.tool;

import java.nio.file.Path;
import java.util.List;

/**
 * What generation did.
 *
 * @param model what the pages gave
 * @param output where sources are written to
 * @param outcome how it ended
 * @param files how many files the output now has
 * @param changed files written because they are new or differ, relative to the output
 * @param deleted files removed because nothing makes them any more, relative to the output
 * @param kept pages left out whose earlier output stays
 * @param summary what to tell the user, some lines
 */
public record GenerateRun(
        ModelRun model,
        Path output,
        Outcome outcome,
        int files,
        List<String> changed,
        List<String> deleted,
        List<String> kept,
        String summary) {

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
