package dev.docbind.tool;

import dev.docbind.diagnostic.Count;
import dev.docbind.diagnostic.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Words what generation did, for the end of a run.
 *
 * @param pagesRead how many pages were read
 * @param coverage what is bound
 * @param brokenPages the pages left out because of errors
 */
record Summary(int pagesRead, Coverage coverage, SortedSet<String> brokenPages) {

    private static final int NAMED_UNBOUND = 20;

    /** The words for what a run changed. */
    String of(OutputChange change) {
        List<String> lines = new ArrayList<>();
        lines.add(Count.of(pagesRead, "page") + " read, " + Count.of(coverage.bound(), "function") + " bound, "
                + coverage.unbound().size() + " unbound");
        coverage.reasons().forEach((reason, count) -> lines.add("  " + count + " unbound: " + reason));
        coverage.unbound().stream()
                .limit(NAMED_UNBOUND)
                .forEach(one -> lines.add("    "
                        + Printable.of(one.name() + ": " + one.why().message() + " ("
                                + one.why().location() + ")")));
        if (coverage.unbound().size() > NAMED_UNBOUND) {
            lines.add("    ... and " + (coverage.unbound().size() - NAMED_UNBOUND) + " more; docbind model lists all");
        }
        if (!brokenPages.isEmpty()) {
            lines.add(Count.of(brokenPages.size(), "page") + " left out because of errors: "
                    + String.join(", ", brokenPages));
        }
        if (!change.kept().isEmpty()) {
            lines.add(Count.of(change.kept().size(), "file") + " kept as an earlier run made them: "
                    + String.join(", ", change.kept()));
        }
        lines.add(last(change));
        return String.join("\n", lines);
    }

    /** The words of a run, for one that ended alike but changed something else. */
    static String with(String words, OutputChange change) {
        return words.substring(0, words.lastIndexOf('\n') + 1) + last(change);
    }

    private static String last(OutputChange change) {
        return Count.of(change.files(), "file") + ": " + change.changed().size() + " written, "
                + change.deleted().size() + " deleted, the others unchanged";
    }
}
