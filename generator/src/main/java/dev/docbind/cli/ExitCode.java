package dev.docbind.cli;

/** The documented exit codes, the same for all commands. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, with findings: lint errors, drift, a mismatch, a breaking change where asked to fail on one. */
    FINDINGS(1),
    /** The command line or a configuration file is wrong; nothing was done. */
    USAGE(2),
    /** Done, but pages with errors were left out. */
    PAGES_LEFT_OUT(3),
    /** Output could not be written. */
    NOT_WRITTEN(4),
    /** A defect of docbind itself, or memory that ran out. */
    DEFECT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number the process ends with. */
    int number() {
        return number;
    }
}
