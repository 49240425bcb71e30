package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Severity;
import dev.docbind.identity.StatementId;
import java.util.List;
import java.util.function.Function;

/** The page's own declaration has a parameter or member that the page does not document. */
final class UndocumentedNames extends DeclarationRule {

    UndocumentedNames() {
        super("name.undocumented", Severity.WARNING, "A declared parameter or member is not documented");
    }

    @Override
    void check(Subject subject) {
        if (subject.declaration() instanceof Declaration.Function function) {
            List<String> known = function.parameters().stream()
                    .map(DocumentedParameter::name)
                    .toList();
            DeclaredNames.parameters(function)
                    .ifPresent(declared -> report(
                            subject,
                            declared,
                            known,
                            "parameter",
                            name -> subject.statement().parameter(name)));
        }
        if (subject.declaration() instanceof Declaration.Structure structure) {
            List<String> known =
                    structure.fields().stream().map(DocumentedField::path).toList();
            DeclaredNames.members(structure)
                    .ifPresent(declared -> report(
                            subject,
                            declared,
                            known,
                            "member",
                            name -> subject.statement().field(name)));
        }
    }

    /** A page that documents none of them says so elsewhere, or not at all; that is another finding. */
    private static void report(
            Subject subject,
            DeclaredNames.Declared declared,
            List<String> known,
            String what,
            Function<String, StatementId> statement) {
        if (known.isEmpty()) {
            return;
        }
        for (String name : declared.names()) {
            if (known.stream().noneMatch(one -> documents(one, name))) {
                subject.report(
                        declared.location().line(),
                        name,
                        statement.apply(name),
                        "The " + what + " " + name + " of the declaration is not documented.",
                        "Add an entry for it.");
            }
        }
    }

    private static boolean documents(String known, String name) {
        return known.equals(name) || known.startsWith(name + ".");
    }
}
