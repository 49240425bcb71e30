package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Severity;
import java.util.List;
import java.util.Locale;

/** A parameter or member is documented that the page's own declaration does not have. */
final class UndeclaredNames extends DeclarationRule {

    UndeclaredNames() {
        super("name.undeclared", Severity.ERROR, "A documented parameter or member is missing from the declaration");
    }

    @Override
    void check(Subject subject) {
        if (subject.declaration() instanceof Declaration.Function function) {
            DeclaredNames.parameters(function)
                    .ifPresent(declared -> function.parameters().stream()
                            .filter(one -> missing(one.name(), declared))
                            .forEach(one -> parameter(subject, one, declared)));
        }
        if (subject.declaration() instanceof Declaration.Structure structure) {
            DeclaredNames.members(structure)
                    .ifPresent(declared -> structure.fields().stream()
                            .filter(one -> missing(one.path(), declared))
                            .filter(one -> !value(one.path()) && !isClass(structure))
                            .forEach(one -> field(subject, one, declared)));
        }
    }

    private static boolean missing(String name, DeclaredNames.Declared declared) {
        return Names.identifier(name)
                && !name.equalsIgnoreCase("void")
                && !name.startsWith("DUMMY")
                && declared.all().stream().noneMatch(name::equals);
    }

    /** Values of a field, which old pages do not set apart from the fields. */
    private static boolean value(String name) {
        return name.indexOf('_') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A C++ class documents its constructors and methods beside its members. */
    private static boolean isClass(Declaration.Structure structure) {
        return structure.fields().stream()
                .anyMatch(one -> one.path().equals(structure.id().name()));
    }

    private static void parameter(Subject subject, DocumentedParameter one, DeclaredNames.Declared declared) {
        List<String> free = declared.names().stream()
                .filter(name -> !((Declaration.Function) subject.declaration())
                        .parameters().stream()
                                .map(DocumentedParameter::name)
                                .toList()
                                .contains(name))
                .toList();
        subject.report(
                one.line(),
                one.name(),
                subject.statement().parameter(one.name()),
                "The declaration on line " + declared.location().line() + " has no parameter " + one.name() + ".",
                Nearest.hint(one.name(), free));
    }

    private static void field(Subject subject, DocumentedField one, DeclaredNames.Declared declared) {
        subject.report(
                one.line(),
                one.path(),
                subject.statement().field(one.path()),
                "The declaration on line " + declared.location().line() + " has no member " + one.path() + ".",
                Nearest.hint(one.path(), declared.all()));
    }
}
