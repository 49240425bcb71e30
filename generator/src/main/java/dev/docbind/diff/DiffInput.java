package dev.docbind.diff;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.Finding;
import dev.docbind.model.ApiModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the two states to compare.
 *
 * @param name what the user called it, for messages
 * @param model the loaded model with the findings of all stages, page errors among them
 * @param findings the lint findings, empty where linting was not asked for
 */
public record DiffInput(String name, Result<ApiModel> model, List<Finding> findings) {

    /** The pages that could not be used; what they document is unknown, not absent. */
    Set<String> brokenPages() {
        return model.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.location().file())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A finding with the state named in its place, since both states have pages of the same names. */
    Diagnostic placed(Diagnostic found) {
        SourceLocation place = found.location();
        SourceLocation within = new SourceLocation(name + "/" + place.file(), place.line(), place.column());
        return new Diagnostic(found.id(), found.severity(), found.message(), within, found.statement(), found.hint());
    }

    /** The errors of loading. */
    List<Diagnostic> errors() {
        return model.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
    }
}
