package dev.docbind.cli;

import dev.docbind.tool.ModelRun;

/** Turns the outcome of a run into its exit code. */
final class Outcomes {

    private Outcomes() {}

    static ExitCode of(ModelRun run) {
        if (run.refused()) {
            return ExitCode.USAGE;
        }
        return run.brokenPages().isEmpty() ? ExitCode.DONE : ExitCode.PAGES_LEFT_OUT;
    }
}
