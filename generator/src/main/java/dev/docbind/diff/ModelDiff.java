package dev.docbind.diff;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.Finding;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two states of a documented API. */
public final class ModelDiff {

    private ModelDiff() {}

    /**
     * Compares two states.
     *
     * @param before the old state
     * @param after the new state
     * @return what changed, with the errors of pages that were not compared; no value where either state could not be loaded, or is empty, since that is no change but a
     *     mistake
     */
    public static Result<DiffReport> compare(DiffInput before, DiffInput after) {
        List<Diagnostic> failures = new ArrayList<>();
        failures.addAll(failures(before));
        failures.addAll(failures(after));
        ApiModel old = before.model().value();
        ApiModel now = after.model().value();
        if (!failures.isEmpty() || old == null || now == null) {
            return new Result<>(null, failures);
        }
        Set<String> unread = new TreeSet<>(before.brokenPages());
        unread.addAll(after.brokenPages());
        List<Change> changes = changes(old, now).stream()
                .filter(change -> !outOfSight(change, unread))
                .toList();
        List<Diagnostic> unusable = Stream.of(before, after)
                .flatMap(input -> input.errors().stream().map(input::placed))
                .toList();
        DiffReport report = new DiffReport(
                before.name(),
                after.name(),
                changes,
                without(after.findings(), before.findings()),
                without(before.findings(), after.findings()),
                List.copyOf(unread),
                Step.of(changes));
        return new Result<>(report, unusable);
    }

    private static List<Diagnostic> failures(DiffInput input) {
        ApiModel model = input.model().value();
        if (model == null) {
            List<Diagnostic> errors = new ArrayList<>(input.errors());
            errors.add(Diagnostic.error(
                    "diff.not-loaded",
                    SourceLocation.of(input.name()),
                    input.name() + " could not be loaded, so nothing can be said about changes.",
                    "See the errors before this one."));
            return errors;
        }
        return empty(model)
                ? List.of(Diagnostic.error(
                        "diff.empty",
                        SourceLocation.of(input.name()),
                        input.name() + " documents nothing, so nothing can be said about changes.",
                        "Check that the path leads to a directory of pages."))
                : List.of();
    }

    private static boolean empty(ApiModel model) {
        return model.functions().isEmpty()
                && model.callbacks().isEmpty()
                && model.structures().isEmpty()
                && model.enumerations().isEmpty()
                && model.interfaces().isEmpty()
                && model.tables().isEmpty()
                && model.ioctls().isEmpty()
                && model.headers().isEmpty();
    }

    private static List<Change> changes(ApiModel old, ApiModel now) {
        Changes out = new Changes();
        new FunctionDiff(out, "function").compare(old.functions(), now.functions());
        new FunctionDiff(out, "callback").compare(old.callbacks(), now.callbacks());
        new FunctionDiff(out, "method").compare(methods(old), methods(now));
        new InterfaceDiff(out).compare(old.interfaces(), now.interfaces());
        new StructureDiff(out).compare(old.structures(), now.structures());
        ConstantDiff constants = new ConstantDiff(out);
        constants.enumerations(old.enumerations(), now.enumerations());
        constants.tables(old.tables(), now.tables());
        IoctlDiff.compare(out, old.ioctls(), now.ioctls());
        return out.sorted();
    }

    private static List<ModelFunction> methods(ApiModel model) {
        return model.interfaces().stream()
                .flatMap(type -> type.methods().stream())
                .toList();
    }

    /** A page that one state could not read was neither added nor removed. */
    private static boolean outOfSight(Change change, Set<String> unread) {
        return change.oldPlace() == null
                        && change.newPlace() != null
                        && unread.contains(change.newPlace().file())
                || change.newPlace() == null
                        && change.oldPlace() != null
                        && unread.contains(change.oldPlace().file());
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<String> known = others.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .sorted(Comparator.comparing(finding -> finding.diagnostic().location()))
                .toList();
    }
}
