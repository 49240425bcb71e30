package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Severity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A parameter, field or enumerator is documented twice on one page. */
final class DuplicateNames extends DeclarationRule {

    DuplicateNames() {
        super("name.duplicate", Severity.ERROR, "A parameter, field or enumerator is documented twice");
    }

    @Override
    void check(Subject subject) {
        Map<String, Integer> seen = new HashMap<>();
        switch (subject.declaration()) {
            case Declaration.Function function -> {
                for (DocumentedParameter parameter : function.parameters()) {
                    see(subject, seen, "parameter", parameter.name(), parameter.line());
                }
            }
            case Declaration.Structure structure -> {
                List<String> declared = DeclaredNames.members(structure)
                        .map(DeclaredNames.Declared::all)
                        .orElse(List.of());
                for (DocumentedField field : structure.fields()) {
                    if (Collections.frequency(declared, field.path()) > 1) {
                        continue;
                    }
                    see(subject, seen, "field", field.path(), field.line());
                }
            }
            case Declaration.Enumeration enumeration -> {
                for (DocumentedValue member : enumeration.members()) {
                    see(subject, seen, "enumerator", member.name(), member.line());
                }
            }
            default -> {}
        }
    }

    private static void see(Subject subject, Map<String, Integer> seen, String what, String name, int line) {
        if (!Names.identifier(Descriptions.last(name))) {
            return;
        }
        Integer first = seen.putIfAbsent(name, line);
        if (first != null) {
            subject.report(
                    line,
                    name,
                    what.equals("parameter")
                            ? subject.statement().parameter(name)
                            : subject.statement().field(name),
                    "The " + what + " " + name + " is documented a second time; the first is on line " + first + ".",
                    "Remove one, or give it the name that is meant.");
        }
    }
}
