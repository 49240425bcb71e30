package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A documented error code has no number in any source, so that bindings can name it but never recognise it. */
final class UnknownCode extends DeclarationRule {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]++|WSA[A-Z]{3,40}|E[A-Z]{3,20}");

    UnknownCode() {
        super("returns.code-unknown", Severity.INFO, "A documented error code has no known number");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (DocumentedValue code : function.returns().codes()) {
            boolean unknown = NAME.matcher(code.name()).matches()
                    && code.value() == null
                    && !subject.context().knownCode().test(code.name());
            if (unknown && seen.add(code.name())) {
                subject.report(
                        code.line(),
                        code.name(),
                        subject.statement().error(code.name()),
                        "No page, header or registry gives the number of " + code.name() + ".",
                        "Check the spelling, or give the number on a page of error codes or in an overlay.");
            }
        }
    }
}
