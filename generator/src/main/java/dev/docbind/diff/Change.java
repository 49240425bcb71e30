package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * One difference.
 *
 * @param id stable id of the kind of change, as {@code function.removed}
 * @param level what it means for callers
 * @param statement the documented statement that changed, in the new state where it exists there
 * @param message one sentence
 * @param before the old value; empty where there was none
 * @param after the new value; empty where there is none
 * @param oldPlace where the old state says it, null where it does not
 * @param newPlace where the new state says it, null where it does not
 * @param fingerprint 16 hex digits that stay the same when lines move
 */
public record Change(
        String id,
        Level level,
        StatementId statement,
        String message,
        String before,
        String after,
        @Nullable SourceLocation oldPlace,
        @Nullable SourceLocation newPlace,
        String fingerprint) {

    /** Where to look: the new place, or the old one where there is no new. */
    public @Nullable SourceLocation place() {
        return newPlace == null ? oldPlace : newPlace;
    }
}
