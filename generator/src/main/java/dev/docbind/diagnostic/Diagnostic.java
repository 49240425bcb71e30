package dev.docbind.diagnostic;

import dev.docbind.identity.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * One finding about an input. Stages return findings, they never throw for bad input and never print.
 *
 * @param id stable hierarchical id, such as {@code page.front-matter.malformed}
 * @param severity how bad it is
 * @param message one sentence that names the thing and what is wrong with it
 * @param location where
 * @param statement the documented statement concerned, null when none is
 * @param hint what to do about it, null when nothing useful can be said
 */
public record Diagnostic(
        String id,
        Severity severity,
        String message,
        SourceLocation location,
        @Nullable StatementId statement,
        @Nullable String hint) {

    /** An error without statement. */
    public static Diagnostic error(String id, SourceLocation location, String message, @Nullable String hint) {
        return new Diagnostic(id, Severity.ERROR, message, location, null, hint);
    }

    /** A warning without statement. */
    public static Diagnostic warning(String id, SourceLocation location, String message, @Nullable String hint) {
        return new Diagnostic(id, Severity.WARNING, message, location, null, hint);
    }

    /** An info without statement. */
    public static Diagnostic info(String id, SourceLocation location, String message, @Nullable String hint) {
        return new Diagnostic(id, Severity.INFO, message, location, null, hint);
    }

    /** The same finding, tied to a documented statement. */
    public Diagnostic about(StatementId subject) {
        return new Diagnostic(id, severity, message, location, subject, hint);
    }

    /** The finding as one line without control characters: place, severity, message and id. */
    @Override
    public String toString() {
        return Printable.of(location + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " ["
                + id + "]");
    }
}
