package dev.docbind.tool;

import dev.docbind.config.Configuration;
import dev.docbind.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * A specs directory, read.
 *
 * @param root the directory
 * @param configuration what it configures
 * @param pages its pages in the order of their paths
 * @param configurationFindings what is wrong with the configuration
 * @param directoryFindings what is wrong with the directory itself
 */
public record Specs(
        Path root,
        Configuration configuration,
        List<SpecPage> pages,
        List<Diagnostic> configurationFindings,
        List<Diagnostic> directoryFindings) {}
