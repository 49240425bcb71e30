package dev.docbind.lint;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import org.jspecify.annotations.Nullable;

/**
 * A decision not to report certain findings.
 *
 * @param rule the rule
 * @param page glob over page paths, null for all pages
 * @param statement a statement id or the beginning of one, null for all statements
 * @param reason why
 * @param location where the settings state it
 */
public record Suppression(
        String rule, @Nullable String page, @Nullable String statement, String reason, SourceLocation location) {

    /** Whether this covers a finding. */
    boolean covers(Diagnostic finding) {
        return finding.id().equals(rule)
                && coversPage(finding.location().file())
                && (statement == null
                        || finding.statement() != null
                                && finding.statement().text().startsWith(statement));
    }

    private boolean coversPage(String path) {
        if (page == null) {
            return true;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + page);
        return matcher.matches(Path.of(path));
    }
}
