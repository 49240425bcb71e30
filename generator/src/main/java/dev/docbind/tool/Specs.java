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
 * @param findings what is wrong with its configuration or the directory itself; an error stops the run
 */
public record Specs(Path root, Configuration configuration, List<SpecPage> pages, List<Diagnostic> findings) {}
