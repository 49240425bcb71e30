package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page after reading and extraction.
 *
 * @param path path relative to its specs directory, with {@code /}
 * @param settings what is configured for it
 * @param declaration what it declares, null where it is broken or out of reach
 * @param diagnostics what was found in it
 */
public record SpecPage(
        String path, Settings settings, @Nullable Declaration declaration, List<Diagnostic> diagnostics) {

    /** Whether an error keeps it out of the output. */
    public boolean broken() {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
