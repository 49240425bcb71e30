package dev.docbind.cli;

import dev.docbind.tool.ModelRun;
import java.util.Set;

/** Turns the outcome of a run into its exit code. */
final class Outcomes {

    private Outcomes() {}

    static ExitCode of(ModelRun run) {
        return of(run.refused(), run.brokenPages());
    }

    static ExitCode of(boolean refused, Set<String> brokenPages) {
        if (refused) {
            return ExitCode.USAGE;
        }
        return brokenPages.isEmpty() ? ExitCode.DONE : ExitCode.PAGES_LEFT_OUT;
    }
}
