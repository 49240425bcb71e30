package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What generation did.
 *
 * @param model what the pages gave
 * @param diagnostics what was found while planning and writing
 * @param output where sources are written to
 * @param outcome how it ended
 * @param change what it changed there
 * @param summary what to tell the user, some lines
 */
public record GenerateRun(
        ModelRun model,
        List<Diagnostic> diagnostics,
        Path output,
        Outcome outcome,
        OutputChange change,
        String summary) {

    /** The packages under which the output lies, separated by colons as javadoc takes them. */
    public String packages() {
        return model.models().stream().map(UnitModel::basePackage).distinct().collect(Collectors.joining(":"));
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
