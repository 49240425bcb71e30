package dev.docbind.output;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names what pages state otherwise than they did when their bindings were generated, page by page. */
public final class StatementDrift {

    /** The id of its findings. */
    public static final String ID = "drift.statement";

    private static final String HINT = "Generate anew and commit the output.";

    private final Map<String, SourceLocation> places;
    private final List<Diagnostic> found = new ArrayList<>();

    private StatementDrift(Map<String, SourceLocation> places) {
        this.places = places;
    }

    /**
     * Compares.
     *
     * @param before the manifest beside the output
     * @param now the manifest generation would write
     * @param places where statements stand now, by id
     * @return one error for each statement and page that differs; empty where none does
     */
    public static List<Diagnostic> compare(Manifest before, Manifest now, Map<String, SourceLocation> places) {
        StatementDrift drift = new StatementDrift(places);
        TreeSet<String> uids = new TreeSet<>(before.pages().keySet());
        uids.addAll(now.pages().keySet());
        for (String uid : uids) {
            drift.page(uid, before.pages().get(uid), now.pages().get(uid));
        }
        return drift.found;
    }

    private void page(String uid, Manifest.@Nullable PageEntry old, Manifest.@Nullable PageEntry current) {
        if (old == null && current != null) {
            add(SourceLocation.of(current.path()), null, "The page " + uid + " is new.");
        } else if (old != null && current == null) {
            add(SourceLocation.of(old.path()), null, "The page " + uid + " is gone.");
        } else if (old != null && current != null && !old.hash().equals(current.hash())) {
            statements(old, current);
        }
    }

    private void statements(Manifest.PageEntry old, Manifest.PageEntry current) {
        TreeSet<String> ids = new TreeSet<>(old.statements().keySet());
        ids.addAll(current.statements().keySet());
        for (String id : ids) {
            String past = old.statements().get(id);
            String present = current.statements().get(id);
            if (past == null || !past.equals(present)) {
                String what = past == null ? "is new" : present == null ? "is gone" : "has changed";
                SourceLocation place = places.getOrDefault(id, SourceLocation.of(current.path()));
                add(place, new StatementId(id), "The statement " + id + " " + what + ".");
            }
        }
    }

    private void add(SourceLocation place, @Nullable StatementId statement, String message) {
        Diagnostic finding = Diagnostic.error(ID, place, message, HINT);
        found.add(statement == null ? finding : finding.about(statement));
    }
}
