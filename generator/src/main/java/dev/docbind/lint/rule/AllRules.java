package dev.docbind.lint.rule;

import dev.docbind.lint.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the rules. */
public final class AllRules {

    /** All rules in alphabetical order of their ids. */
    public static final List<Rule> LIST = Stream.<Rule>of(
                    new CopiedDescriptions(),
                    new DeadLinks(),
                    new DescriptionOtherSubject(),
                    new DirectionAgainstProse(),
                    new DuplicateNames(),
                    new EmptyDescriptions(),
                    new ErrorCodeAsReturn(),
                    new FrontMatterMalformed(),
                    new GluedNames(),
                    new HeaderDisagreement(),
                    new Mojibake(),
                    new Placeholders(),
                    new ReturnsOtherFunction(),
                    new SwappedColumns(),
                    new SwappedLibraries(),
                    new TitleMismatch(),
                    new UndeclaredNames(),
                    new UndocumentedNames(),
                    new UnknownCode(),
                    new UnknownParameter(),
                    new UnreadablePages(),
                    new UnreadableSyntax())
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private AllRules() {}
}
