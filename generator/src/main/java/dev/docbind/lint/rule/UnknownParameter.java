package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.Block;
import dev.docbind.identity.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text names a parameter that the function does not have: it was renamed, or misspelt. */
final class UnknownParameter extends DeclarationRule {

    private static final Pattern MENTION = Pattern.compile(
            "[Tt]he \u0001([A-Za-z_][A-Za-z0-9_]*+)\u0002 parameter\\b(?! (?:of|to|for|in|from|that is passed|passed)\\b)");

    UnknownParameter() {
        super("param.unknown", Severity.WARNING, "The text names a parameter that does not exist");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)
                || function.parameters().isEmpty()) {
            return;
        }
        List<String> names =
                function.parameters().stream().map(DocumentedParameter::name).toList();
        Set<String> known = names.stream().map(Names::normal).collect(Collectors.toCollection(HashSet::new));
        StatementId whole = subject.statement();
        mentions(subject, names, known, function.page().description(), whole.section("description"));
        for (DocumentedParameter parameter : function.parameters()) {
            mentions(subject, names, known, parameter.documentation(), whole.parameter(parameter.name()));
        }
        mentions(subject, names, known, function.returns().documentation(), whole.section("returns"));
        mentions(subject, names, known, function.page().remarks(), whole.section("remarks"));
    }

    private static void mentions(
            Subject subject, List<String> names, Set<String> known, List<Block> blocks, StatementId statement) {
        for (Passages.Passage passage : Passages.of(blocks)) {
            Matcher match = MENTION.matcher(passage.text());
            while (match.find()) {
                String named = match.group(1);
                Optional<String> meant = Nearest.to(named, names);
                if (meant.isPresent() && known.add(Names.normal(named))) {
                    subject.report(
                            passage.line(),
                            named,
                            statement,
                            "There is no parameter " + named + " in "
                                    + subject.declaration().id().qualifiedName() + ".",
                            "Did you mean " + meant.get() + "?");
                }
            }
        }
    }
}
