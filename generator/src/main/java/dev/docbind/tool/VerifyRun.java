package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a C compiler says to the pages.
 *
 * @param checks how many claims it was asked about
 * @param diagnostics an error for each wrong claim
 * @param refused whether pages or headers could not be read, for the reasons in the diagnostics
 */
public record VerifyRun(int checks, List<Diagnostic> diagnostics, boolean refused) {}
