package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A star or an attribute is glued to a name in a heading, so that the name is not the declared one. */
final class GluedNames extends BasicRule {

    private static final Pattern HEADING = Pattern.compile("#{2,6}\\s{1,5}-(param|field)\\s{1,5}(\\S++)(.{0,200})");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)([^\\[\\\\]++)\\\\?\\[(?:_?in|_?out|optional).*");

    GluedNames() {
        super("name.glued", Severity.WARNING, "A star or an attribute is glued to a name");
    }

    @Override
    public void check(LintPage page, LintContext context, Consumer<Problem> out) {
        for (LintPage.Line line : page.lines()) {
            if (line.code() || !line.text().startsWith("#")) {
                continue;
            }
            Matcher heading = HEADING.matcher(line.text());
            if (heading.matches()) {
                check(page, line, heading, out);
            }
        }
    }

    private static void check(LintPage page, LintPage.Line line, Matcher heading, Consumer<Problem> out) {
        String word = heading.group(2);
        Matcher attribute = ATTRIBUTE.matcher(word);
        String bare;
        String what;
        if (attribute.matches()) {
            bare = attribute.group(1);
            what = "The attribute is glued to the name in '" + word + "'.";
        } else if (word.startsWith("*") || word.endsWith("*")) {
            bare = word.replace("*", "");
            what = "The star belongs to the type, not to the name '" + word + "'.";
        } else if (word.startsWith("&") && word.length() > 1 && Names.identifier(word.substring(1))) {
            bare = word.substring(1);
            what = "The & belongs to the type, not to the name '" + word + "'.";
        } else {
            return;
        }
        String hint = bare.isEmpty() ? "Write the parameter's name." : "Did you mean " + bare + "?";
        SourceLocation place = new SourceLocation(page.page().path(), line.number(), heading.start(2) + 1);
        var statement = heading.group(1).equals("param")
                ? page.statement().parameter(bare)
                : page.statement().field(bare);
        out.accept(new Problem(place, statement, word, what, hint));
    }
}
