package dev.docbind.lint;

import dev.docbind.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to lint.
 *
 * @param severities severity by rule id where it differs from the rule's own; an empty optional switches the rule off
 * @param suppressions findings not to report, each with its reason
 * @param baseline fingerprints of findings that are known and not to be reported
 */
public record LintSettings(
        Map<String, Optional<Severity>> severities, List<Suppression> suppressions, Set<String> baseline) {

    /** Every rule with its own severity, nothing suppressed. */
    public static final LintSettings DEFAULT = new LintSettings(Map.of(), List.of(), Set.of());

    /** The same settings with a baseline. */
    public LintSettings withBaseline(Set<String> fingerprints) {
        return new LintSettings(severities, suppressions, Set.copyOf(fingerprints));
    }

    /** The severity of a rule's findings, empty when the rule is off. */
    Optional<Severity> severity(Rule rule) {
        return severities.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }
}
