package dev.docbind.lint.rule;

import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.identity.StatementId;
import dev.docbind.lint.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** A text is only a note that the text is still to be written. */
final class Placeholders extends DeclarationRule {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\W{0,3}(?:TBD|TBA|TODO|FIXME|XXX+|To be (?:determined|defined|supplied|done|added|completed)|Lorem ipsum.{0,200})\\W{0,3}",
            Pattern.CASE_INSENSITIVE);

    /** What templates begin a text with that says what is to be written. */
    private static final Pattern NOTE = Pattern.compile("^\\s*TBD:\\s");

    private static final Pattern TYPE = Pattern.compile("\\bTBD\\b");

    private static final int SHOWN = 40;

    Placeholders() {
        super("text.placeholder", Severity.WARNING, "A placeholder stands where text should be");
    }

    @Override
    void check(Subject subject) {
        StatementId whole = subject.statement();
        int line = subject.declaration().page().location().line();
        section(
                subject,
                whole.section("description"),
                subject.declaration().page().description(),
                line);
        section(subject, whole.section("remarks"), subject.declaration().page().remarks(), line);
        switch (subject.declaration()) {
            case Declaration.Function function -> {
                for (DocumentedParameter parameter : function.parameters()) {
                    section(subject, whole.parameter(parameter.name()), parameter.documentation(), parameter.line());
                }
                section(subject, whole.section("returns"), function.returns().documentation(), line);
            }
            case Declaration.Structure structure -> {
                for (DocumentedField field : structure.fields()) {
                    section(subject, whole.field(field.path()), field.documentation(), field.line());
                }
            }
            case Declaration.Enumeration enumeration -> {
                for (DocumentedValue member : enumeration.members()) {
                    section(subject, whole.field(member.name()), member.meaning(), member.line());
                }
            }
            default -> {}
        }
        summary(subject);
        syntax(subject);
    }

    /** A template's declaration, of which not all types are written yet. */
    private static void syntax(Subject subject) {
        for (CodeText code : subject.declaration().page().code()) {
            boolean declares = code.section().equals("syntax") || code.section().equals("prototype");
            if (declares && TYPE.matcher(code.text()).find()) {
                subject.report(
                        code.line(),
                        "TBD",
                        subject.statement().section("syntax"),
                        "The declaration holds the placeholder 'TBD'.",
                        "Write the type.");
            }
        }
    }

    private static void section(Subject subject, StatementId statement, List<Block> blocks, int line) {
        if (blocks.isEmpty()) {
            return;
        }
        String text = PlainText.line(blocks);
        if (placeholder(text)) {
            subject.report(
                    Math.max(line, blocks.getFirst().line()),
                    text.strip(),
                    statement,
                    "The text of " + statement + " is only the placeholder '" + shown(text) + "'.",
                    "Write the text, or remove the section.");
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** The reader has already recognised placeholders among the front matter's values. */
    private static void summary(Subject subject) {
        for (Diagnostic diagnostic : subject.page().reading()) {
            if (diagnostic.id().equals("page.front-matter.placeholder")) {
                subject.out()
                        .accept(new Problem(
                                diagnostic.location(),
                                subject.statement().section("front-matter"),
                                diagnostic.message(),
                                diagnostic.message(),
                                diagnostic.hint()));
            }
        }
    }

    private static boolean placeholder(String text) {
        return NOTE.matcher(text).find()
                || text.length() < 240 && PLACEHOLDER.matcher(text.strip()).matches();
    }
}
