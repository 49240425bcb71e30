package dev.docbind.lint;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param location where
 * @param statement the documented statement concerned
 * @param subject the words the finding is about, as a name; with rule and statement it makes the fingerprint, so it
 *     must not change when unrelated text does
 * @param message one sentence that names the thing and what is wrong with it
 * @param hint what to do about it, null when nothing useful can be said
 */
public record Problem(
        SourceLocation location,
        StatementId statement,
        String subject,
        String message,
        @Nullable String hint) {}
