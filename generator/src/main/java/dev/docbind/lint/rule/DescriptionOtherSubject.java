package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Severity;
import dev.docbind.identity.ApiKind;
import java.util.Arrays;

/** The description is about another symbol than the page: text copied and not adapted. */
final class DescriptionOtherSubject extends DeclarationRule {

    DescriptionOtherSubject() {
        super("description.other-subject", Severity.WARNING, "The description is about another symbol");
    }

    @Override
    void check(Subject subject) {
        Declaration declaration = subject.declaration();
        Descriptions.Mention mention = Descriptions.first(declaration);
        if (mention == null || declaration.id().kind() == ApiKind.CALLBACK) {
            return;
        }
        String named = Descriptions.last(mention.name());
        boolean own = Names.among(named, Names.own(declaration))
                || declaration.page().title().contains(named)
                || named.equals(declaration.id().owner())
                || keyword(subject, named)
                || Descriptions.mentionsOwn(declaration);
        if (!own && Names.symbol(named)) {
            subject.report(
                    mention.line(),
                    named,
                    subject.statement().section("description"),
                    "The description of " + declaration.id().qualifiedName() + " is about " + mention.name() + ".",
                    "Name " + declaration.id().name() + " there, if the text holds for it.");
        }
    }

    /** Synonyms that a header defines stand among the keywords of the page, mistaken names do not. */
    private static boolean keyword(Subject subject, String named) {
        return subject.page().page().frontMatter().all("ms.keywords").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .anyMatch(word -> word.strip().equals(named));
    }
}
