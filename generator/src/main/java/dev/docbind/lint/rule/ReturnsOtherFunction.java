package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Severity;
import dev.docbind.identity.ApiKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The returns section tells what another function returns: text copied and not adapted. Callback pages are passed over,
 * since their prose names the driver's function in another spelling than the type's.
 */
final class ReturnsOtherFunction extends DeclarationRule {

    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|[.,:;] )(?:[Ii]f )?(?:[Tt]he )?\u0001([A-Za-z_][A-Za-z0-9_:.]*+)"
                    + "(?:\\(\\))?\u0002(?: (?:function|routine|method|macro|callback|callback function))?"
                    + " (?:returns|succeeds|fails|will return|should return|must return)\\b");

    ReturnsOtherFunction() {
        super("returns.other-function", Severity.WARNING, "The returns section names another function");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)) {
            return;
        }
        List<String> own = new ArrayList<>(Names.own(function));
        function.parameters().forEach(parameter -> own.add(parameter.name()));
        Descriptions.subjects(function).forEach(own::add);
        List<Passages.Passage> passages = Passages.of(function.returns().documentation());
        List<String> names = Names.own(function);
        if (function.id().kind() == ApiKind.CALLBACK
                || passages.stream().anyMatch(passage -> Descriptions.mentions(passage, names))) {
            return;
        }
        for (Passages.Passage passage : passages) {
            Matcher match = SUBJECT.matcher(passage.text());
            while (match.find()) {
                String named = match.group(1);
                if (Names.symbol(Descriptions.last(named)) && !Names.among(named, own)) {
                    subject.report(
                            passage.line(),
                            Descriptions.last(named),
                            subject.statement().section("returns"),
                            "The returns section of " + function.id().qualifiedName() + " tells what " + named
                                    + " returns.",
                            "Name " + function.id().name() + " there, if the text holds for it.");
                    return;
                }
            }
        }
    }
}
