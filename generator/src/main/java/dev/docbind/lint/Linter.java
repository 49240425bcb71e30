package dev.docbind.lint;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs all rules over pages. One linter may be used by several threads. */
public final class Linter {

    private static final int EXCERPT = 160;

    private final LintSettings settings;
    private final List<Rule> rules;

    /** A linter with all rules of {@link Rules}. */
    public Linter(LintSettings settings) {
        this(settings, Rules.ALL);
    }

    Linter(LintSettings settings, List<Rule> rules) {
        this.settings = settings;
        this.rules = List.copyOf(rules);
    }

    /**
     * Lints pages, looking at one at a time, so that a lazy sequence needs no memory for them all.
     *
     * @param pages the pages
     * @param context what is known beyond each page
     * @return the findings by place; unused suppressions are findings too
     */
    public LintReport lint(Iterable<LintPage> pages, LintContext context) {
        List<Finding> findings = new ArrayList<>();
        int count = 0;
        for (LintPage page : pages) {
            count++;
            check(page, context, findings);
        }
        PartialTree.fold(findings, count);
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.diagnostic().location())
                        .thenComparing(finding -> finding.diagnostic().id())
                        .thenComparing(finding -> finding.diagnostic().message()));
        return sort(findings, count);
    }

    private void check(LintPage page, LintContext context, List<Finding> out) {
        Fingerprints fingerprints = new Fingerprints();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.severity(rule);
            severity.ifPresent(level ->
                    rule.check(page, context, problem -> out.add(finding(rule, level, page, problem, fingerprints))));
        }
    }

    private static Finding finding(
            Rule rule, Severity severity, LintPage page, Problem problem, Fingerprints fingerprints) {
        Diagnostic diagnostic = new Diagnostic(
                rule.id(), severity, problem.message(), problem.location(), problem.statement(), problem.hint());
        String fingerprint = fingerprints.next(rule.id(), problem.statement().text(), problem.subject());
        return new Finding(diagnostic, excerpt(page, problem), fingerprint);
    }

    private static String excerpt(LintPage page, Problem problem) {
        String line = page.text(problem.location().line()).strip();
        if (line.isEmpty()) {
            return problem.subject().equals(problem.message()) ? "" : problem.subject();
        }
        if (line.length() <= EXCERPT) {
            return line;
        }
        int start = Math.clamp(problem.location().column() - EXCERPT / 2, 0, line.length() - EXCERPT);
        return line.substring(start, start + EXCERPT);
    }

    private LintReport sort(List<Finding> all, int pages) {
        List<Finding> findings = new ArrayList<>();
        List<LintReport.Suppressed> suppressed = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Finding finding : all) {
            Optional<Suppression> suppression = settings.suppressions().stream()
                    .filter(candidate -> candidate.covers(finding.diagnostic()))
                    .findFirst();
            if (suppression.isPresent()) {
                used.add(suppression.get());
                suppressed.add(
                        new LintReport.Suppressed(finding, suppression.get().reason()));
            } else if (settings.baseline().contains(finding.fingerprint())) {
                known.add(finding);
            } else {
                findings.add(finding);
            }
        }
        settings.suppressions().stream().filter(one -> !used.contains(one)).forEach(one -> findings.add(unused(one)));
        return new LintReport(List.copyOf(findings), List.copyOf(suppressed), List.copyOf(known), pages);
    }

    private static Finding unused(Suppression suppression) {
        Diagnostic diagnostic = Diagnostic.warning(
                "lint.suppression-unused",
                suppression.location(),
                "This suppression of " + suppression.rule() + " covers no finding.",
                "Remove it.");
        String fingerprint = new Fingerprints().next(diagnostic.id(), suppression.rule(), suppression.reason());
        return new Finding(diagnostic, suppression.reason(), fingerprint);
    }
}
