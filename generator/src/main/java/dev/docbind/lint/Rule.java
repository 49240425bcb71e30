package dev.docbind.lint;

import dev.docbind.diagnostic.Severity;
import java.util.function.Consumer;

/**
 * One kind of documentation defect. Rules are stateless and safe for use by several threads; why each exists, with a bad
 * and a good example, stands in {@code docs/lint/ID.md}, which {@link RulePages} reads.
 */
public interface Rule {

    /** Stable hierarchical id, as {@code param.duplicate}. */
    String id();

    /** What it finds, in a few words. */
    String title();

    /** How bad a finding is unless the settings say otherwise. */
    Severity severity();

    /**
     * Looks at one page.
     *
     * @param page the page with what was read from it
     * @param context what is known beyond the page
     * @param out takes the findings
     */
    void check(LintPage page, LintContext context, Consumer<Problem> out);
}
