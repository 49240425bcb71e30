package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Severity;
import dev.docbind.identity.StatementId;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What rules that look at a page's declaration have in common. */
abstract class DeclarationRule extends BasicRule {

    DeclarationRule(String id, Severity severity, String title) {
        super(id, severity, title);
    }

    @Override
    public final void check(LintPage page, LintContext context, Consumer<Problem> out) {
        if (page.declaration() != null) {
            check(new Subject(page, page.declaration(), context, out));
        }
    }

    /** Looks at one declaration. */
    abstract void check(Subject subject);

    /**
     * One page under a rule, with short ways to report.
     *
     * @param page the page
     * @param declaration its declaration
     * @param context what is known beyond the page
     * @param out takes the findings
     */
    record Subject(LintPage page, Declaration declaration, LintContext context, Consumer<Problem> out) {

        StatementId statement() {
            return declaration.id().statement();
        }

        /** Reports a finding at the place of a word, searched from a line on. */
        void report(int line, String word, StatementId statement, String message, @Nullable String hint) {
            out.accept(new Problem(page.locate(line, word), statement, word, message, hint));
        }
    }
}
