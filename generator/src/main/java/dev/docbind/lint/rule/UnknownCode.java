package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Severity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A documented error code has no number in any source, so that bindings can name it but never recognise it. */
final class UnknownCode extends DeclarationRule {

    private static final Pattern BARE = Pattern.compile("WSA[A-Z]{3,40}|E[A-Z]{3,20}");
    private static final Set<String> MARKS = Set.of("E", "S", "STATUS", "ERR", "ERROR");

    UnknownCode() {
        super("returns.code-unknown", Severity.INFO, "A documented error code has no known number");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (DocumentedValue code : function.returns().codes()) {
            String name = code.name();
            boolean unknown = code.value() == null
                    && isErrorCode(name)
                    && !subject.context().knownCode().test(name);
            if (unknown && seen.add(name)) {
                String near = subject.context().nearestCode(name);
                subject.report(
                        code.line(),
                        name,
                        subject.statement().error(name),
                        "No page, header or registry gives the number of " + name + ".",
                        near == null
                                ? "Check the spelling, or give the number on a page of error codes or in an overlay."
                                : "Did you mean " + near + "? Otherwise give the number on a page of error codes or in"
                                        + " an overlay.");
            }
        }
    }

    /** Whether a name follows one of the conventions for error codes; one that stands for many is none. */
    private static boolean isErrorCode(String name) {
        if (name.endsWith("_") || name.endsWith("XXX") || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        List<String> parts = Arrays.asList(name.split("_"));
        return BARE.matcher(name).matches()
                || parts.subList(0, parts.size() - 1).stream()
                        .anyMatch(part -> MARKS.contains(part) || part.endsWith("ERR"));
    }
}
