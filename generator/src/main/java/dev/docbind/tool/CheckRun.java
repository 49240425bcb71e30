package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * What a check found.
 *
 * @param diagnostics findings of reading the pages
 * @param drift differences between pages and bindings: first statements, then files; empty where both agree
 * @param brokenPages pages that cannot be read; what they gave in an earlier run was not compared
 * @param refused whether nothing could be compared, for the reasons in the diagnostics
 */
public record CheckRun(
        List<Diagnostic> diagnostics, List<Diagnostic> drift, SortedSet<String> brokenPages, boolean refused) {

    /** One that could not compare anything. */
    static CheckRun refusal(List<Diagnostic> why) {
        return new CheckRun(why, List.of(), Collections.emptySortedSet(), true);
    }

    /** How it ended, in a sentence. */
    public String summary() {
        if (!drift.isEmpty()) {
            return "Pages and bindings have drifted apart.";
        }
        return brokenPages.isEmpty()
                ? "Pages and bindings agree."
                : "Pages and bindings agree as far as pages can be read; not compared: "
                        + String.join(", ", brokenPages) + ".";
    }
}
