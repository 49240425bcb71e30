package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.util.function.Consumer;

/** A page that no stage can use, so that nothing at all is generated from it. */
final class UnreadablePages extends BasicRule {

    UnreadablePages() {
        super("page.unreadable", Severity.ERROR, "The page cannot be read");
    }

    @Override
    public void check(LintPage page, LintContext context, Consumer<Problem> out) {
        for (Diagnostic found : page.reading()) {
            if (found.severity() == Severity.ERROR) {
                out.accept(new Problem(
                        found.location(), page.statement(), found.message(), found.message(), found.hint()));
            }
        }
    }
}
