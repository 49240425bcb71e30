package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.util.function.Consumer;

/** The front matter is no valid YAML; docbind mended it while reading, other tools will not. */
final class FrontMatterMalformed extends BasicRule {

    FrontMatterMalformed() {
        super("front-matter.malformed", Severity.WARNING, "The front matter is no valid YAML");
    }

    @Override
    public void check(LintPage page, LintContext context, Consumer<Problem> out) {
        for (Diagnostic diagnostic : page.reading()) {
            String kind = diagnostic.id().substring(diagnostic.id().lastIndexOf('.') + 1);
            if (diagnostic.id().startsWith("page.front-matter.")
                    && diagnostic.severity() != Severity.ERROR
                    && !kind.equals("placeholder")) {
                out.accept(new Problem(
                        diagnostic.location(), page.statement(), kind, diagnostic.message(), diagnostic.hint()));
            }
        }
    }
}
