package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** The attribute says one direction and the first sentence the other. */
final class DirectionAgainstProse extends DeclarationRule {

    private static final Pattern RECEIVES = Pattern.compile(
            "(?:A |The |Supplies a |Supplies the )?[Pp]ointer to (?:an?|the|one) (?:\u0001?[\\w-]++\u0002?[ -]){0,4}"
                    + "(?:variable|buffer|location|value|array|memory|string|DWORD|ULONG|UINT|BOOL|BOOLEAN|HANDLE)\u0002?"
                    + "(?: \\([^)]{0,60}\\))?,? (?:that|which|to) (?:will )?receives?\\b.*");
    private static final Pattern ON_RETURN = Pattern.compile(
            "(?:On (?:return|output|exit|successful return)|Upon return|When the (?:function|method|routine) returns),? .*");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[(in|out)\\] .*");

    DirectionAgainstProse() {
        super("param.direction", Severity.WARNING, "A parameter's direction contradicts its description");
    }

    @Override
    void check(Subject subject) {
        if (subject.declaration() instanceof Declaration.Function function) {
            function.parameters().forEach(parameter -> check(subject, parameter));
        }
    }

    private static void check(Subject subject, DocumentedParameter parameter) {
        List<Passages.Passage> passages = Passages.of(parameter.documentation());
        if (passages.isEmpty()) {
            return;
        }
        String text = passages.getFirst().plain();
        Direction stated = parameter.attributes().direction();
        var attribute = ATTRIBUTE.matcher(text);
        if (stated == Direction.IN
                && (RECEIVES.matcher(text).matches() || ON_RETURN.matcher(text).matches())) {
            report(subject, parameter, "input", "the caller receives something there", "[out] or [in, out]");
        } else if (attribute.matches() && contradicts(stated, attribute.group(1))) {
            report(
                    subject,
                    parameter,
                    stated == Direction.IN ? "input" : "output",
                    "its text begins with [" + attribute.group(1) + "]",
                    "one of both");
        }
    }

    private static boolean contradicts(Direction stated, String said) {
        return stated == Direction.IN && said.equals("out") || stated == Direction.OUT && said.equals("in");
    }

    private static void report(Subject subject, DocumentedParameter parameter, String is, String but, String use) {
        subject.report(
                parameter.line(),
                parameter.name(),
                subject.statement().parameter(parameter.name()),
                "The parameter " + parameter.name() + " is marked as " + is + ", but " + but + ".",
                "Mark it as " + use + ", or mend the text.");
    }
}
