package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics findings of reading the pages
 * @param drift differences between pages and bindings: first statements, then files; empty where both agree
 * @param refused whether nothing could be compared, for the reasons in the diagnostics
 */
public record CheckRun(List<Diagnostic> diagnostics, List<Diagnostic> drift, boolean refused) {}
