package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.Block;
import dev.docbind.identity.StatementId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text names a parameter that the function does not have: it was renamed, or misspelt. */
final class UnknownParameter extends DeclarationRule {

    private static final Pattern MENTION = Pattern.compile(
            "[Tt]he \u0001([A-Za-z_][A-Za-z0-9_]*+)\u0002 parameter\\b(?! (?:of|to|for|in|from|that is passed|passed)\\b| \u0001)");
    private static final Pattern OTHER = Pattern.compile("\u0001([A-Za-z_][A-Za-z0-9_:]*+)(?:\\(\\))?\u0002");

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
                if (meant.isPresent()
                        && !named.equals(named.toUpperCase(Locale.ROOT))
                        && !ofAnother(
                                subject.declaration(), known, passage.text().substring(0, match.start()))
                        && known.add(Names.normal(named))) {
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

    /** Whether the sentence names another function before, whose parameter may be meant. */
    private static boolean ofAnother(Declaration declaration, Set<String> parameters, String before) {
        String sentence = before.substring(before.lastIndexOf(". ") + 1);
        List<String> own = Names.own(declaration);
        return OTHER.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .anyMatch(name -> Names.symbol(Descriptions.last(name))
                        && !parameters.contains(Names.normal(name))
                        && !name.equals(name.toUpperCase(Locale.ROOT))
                        && !Names.among(name, own));
    }
}
