package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.identity.StatementId;
import dev.docbind.lint.Problem;

/** The block that should declare the page's symbol is no C, so that nothing is known of its types for sure. */
final class UnreadableSyntax extends DeclarationRule {

    private static final String SKIPPED = "C declaration skipped: ";

    UnreadableSyntax() {
        super("syntax.unreadable", Severity.WARNING, "The declaration cannot be read as C");
    }

    @Override
    void check(Subject subject) {
        DeclaredNames.unreadable(subject.declaration()).ifPresent(why -> report(subject, why));
    }

    private static void report(Subject subject, Diagnostic why) {
        String message = why.message().startsWith(SKIPPED) ? why.message().substring(SKIPPED.length()) : why.message();
        StatementId statement = subject.statement().section("syntax");
        subject.out()
                .accept(new Problem(
                        why.location(),
                        statement,
                        message,
                        "The declaration cannot be read: " + message + ".",
                        why.hint()));
    }
}
