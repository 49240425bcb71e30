package dev.docbind.lint;

import dev.docbind.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What linting a tree found.
 *
 * @param findings the findings to act on, by place
 * @param suppressed findings that a suppression covers
 * @param known findings that the baseline lists
 * @param pages how many pages were looked at
 */
public record LintReport(List<Finding> findings, List<Suppressed> suppressed, List<Finding> known, int pages) {

    /**
     * A finding that is not to be reported.
     *
     * @param finding the finding
     * @param reason why, from the settings
     */
    public record Suppressed(Finding finding, String reason) {}

    /** How many findings there are to act on, by rule. */
    public Map<String, Long> counts() {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.diagnostic().id(), TreeMap::new, Collectors.counting()));
    }

    /** How many findings to act on have a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }

    /** Whether a run should end with the exit code for findings. */
    public boolean failed() {
        return count(Severity.ERROR) > 0;
    }
}
