package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.PlainText;

/** A parameter has a heading and no text, or a page no description. */
final class EmptyDescriptions extends DeclarationRule {

    EmptyDescriptions() {
        super("description.empty", Severity.WARNING, "A parameter or page has no description");
    }

    @Override
    void check(Subject subject) {
        Declaration declaration = subject.declaration();
        if (declaration instanceof Declaration.Function function) {
            for (DocumentedParameter parameter : function.parameters()) {
                parameter(subject, parameter);
            }
        }
        if (covered(declaration)
                && PlainText.line(declaration.page().description()).isEmpty()) {
            subject.report(
                    declaration.page().location().line(),
                    declaration.id().name(),
                    subject.statement().section("description"),
                    declaration.id().qualifiedName() + " has no description.",
                    "Say what it is for in a sentence.");
        }
    }

    private static boolean covered(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function _,
                    Declaration.Structure _,
                    Declaration.Enumeration _,
                    Declaration.Interface _,
                    Declaration.Ioctl _ -> true;
            case Declaration.Constants _, Declaration.Types _, Declaration.Header _ -> false;
        };
    }

    private static void parameter(Subject subject, DocumentedParameter parameter) {
        boolean said = !PlainText.line(parameter.documentation()).isEmpty()
                || !parameter.values().isEmpty();
        if (!said && !parameter.name().equals("...")) {
            subject.report(
                    parameter.line(),
                    parameter.name(),
                    subject.statement().parameter(parameter.name()),
                    "The parameter " + parameter.name() + " has no description.",
                    "Say what it is for in a sentence.");
        }
    }
}
