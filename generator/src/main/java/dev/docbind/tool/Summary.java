package dev.docbind.tool;

import java.util.ArrayList;
import java.util.List;

/** Words what generation did, for the end of a run. */
final class Summary {

    private static final int NAMED_UNBOUND = 20;

    private Summary() {}

    static String of(ModelRun model, Coverage coverage, OutputChange change) {
        List<String> lines = new ArrayList<>();
        lines.add(count(model.pagesRead(), "page") + " read, " + count(coverage.bound(), "function") + " bound, "
                + coverage.unbound().size() + " unbound");
        coverage.reasons().forEach((reason, count) -> lines.add("  " + count + " unbound: " + reason));
        coverage.unbound().stream()
                .limit(NAMED_UNBOUND)
                .forEach(one -> lines.add("    " + one.name() + ": " + one.why().message() + " ("
                        + one.why().location() + ")"));
        if (coverage.unbound().size() > NAMED_UNBOUND) {
            lines.add("    ... and " + (coverage.unbound().size() - NAMED_UNBOUND) + " more; docbind model lists all");
        }
        if (!model.brokenPages().isEmpty()) {
            lines.add(count(model.brokenPages().size(), "page") + " left out because of errors: "
                    + String.join(", ", model.brokenPages()));
        }
        if (!change.kept().isEmpty()) {
            lines.add(count(change.kept().size(), "file") + " kept as an earlier run made them: "
                    + String.join(", ", change.kept()));
        }
        lines.add(count(change.files(), "file") + ": " + change.changed().size() + " written, "
                + change.deleted().size() + " deleted, the others unchanged");
        return String.join("\n", lines);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
