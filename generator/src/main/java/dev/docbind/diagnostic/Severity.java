package dev.docbind.diagnostic;

/** How bad a finding is: an error keeps its page out of the output, a warning and an info never do. */
public enum Severity {
    /** The page cannot be used. */
    ERROR,
    /** Something is lost or probably wrong. */
    WARNING,
    /** Worth knowing; nothing is wrong with the result. */
    INFO
}
