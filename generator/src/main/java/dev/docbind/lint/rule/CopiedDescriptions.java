package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.PlainText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two parameters of one function have the same text, of a length that cannot fit both. */
final class CopiedDescriptions extends DeclarationRule {

    private static final int SHORTEST = 60;

    CopiedDescriptions() {
        super("description.copied", Severity.WARNING, "Two parameters of a function have the same text");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)) {
            return;
        }
        Map<String, DocumentedParameter> seen = new HashMap<>();
        for (DocumentedParameter parameter : function.parameters()) {
            String text = PlainText.line(parameter.documentation()).toLowerCase(Locale.ROOT);
            if (text.length() < SHORTEST || saysNothing(text)) {
                continue;
            }
            DocumentedParameter first = seen.putIfAbsent(text, parameter);
            if (first != null && !numbered(first.name(), parameter.name())) {
                subject.report(
                        parameter.line(),
                        parameter.name(),
                        subject.statement().parameter(parameter.name()),
                        "The text of parameter " + parameter.name() + " is the text of " + first.name() + ".",
                        "Say what makes them differ.");
            }
        }
    }

    private static boolean saysNothing(String text) {
        return text.contains("reserved")
                || text.contains("not used")
                || text.contains("unused")
                || text.contains("ignored")
                || text.contains("must be")
                || text.startsWith("for more information");
    }

    /** Parameters that differ in their number only may well share a text. */
    private static boolean numbered(String left, String right) {
        return left.replaceAll("\\d", "").equals(right.replaceAll("\\d", ""));
    }
}
