package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.lint.Fingerprints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects changes while two states are walked. */
final class Changes {

    private final List<Change> found = new ArrayList<>();
    private final Fingerprints fingerprints = new Fingerprints();

    /** Two places, of which one may be missing. */
    record Places(@Nullable SourceLocation before, @Nullable SourceLocation after) {}

    void add(
            String id, Level level, StatementId statement, String message, String before, String after, Places places) {
        String fingerprint = fingerprints.next(id, statement.text(), before, after);
        found.add(
                new Change(id, level, statement, message, before, after, places.before(), places.after(), fingerprint));
    }

    /** A change of words, known again by how both texts begin and shown by where they begin to differ. */
    void add(String id, StatementId statement, String message, Words.Both texts, Places places) {
        String fingerprint = fingerprints.next(
                id, statement.text(), texts.old().begin(), texts.now().begin());
        found.add(new Change(
                id,
                Level.TEXT,
                statement,
                message,
                texts.old().shown(),
                texts.now().shown(),
                places.before(),
                places.after(),
                fingerprint));
    }

    /** All changes, gravest first. */
    List<Change> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Change::level)
                        .thenComparing(change -> change.statement().text())
                        .thenComparing(Change::id)
                        .thenComparing(Change::fingerprint))
                .toList();
    }
}
