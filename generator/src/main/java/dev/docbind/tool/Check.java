package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.output.DriftCheck;
import dev.docbind.output.Manifest;
import dev.docbind.output.OutputSet;
import dev.docbind.output.StatementDrift;
import dev.docbind.output.Statements;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares committed bindings with what their pages give now, under the options of the run that made them. */
final class Check {

    private final Progress progress;

    Check(Progress progress) {
        this.progress = progress;
    }

    CheckRun run(List<Path> directories, Path output) {
        Manifest before = DriftCheck.manifest(output);
        if (before == null) {
            Diagnostic missing = Diagnostic.error(
                    "check.manifest-missing",
                    SourceLocation.of(output.toString()),
                    "There is no manifest, so nothing tells what was generated here.",
                    "Generate once, and commit " + Manifest.FILE + " with the sources.");
            return new CheckRun(List.of(missing), List.of(), true);
        }
        Request request = Request.of(directories, ManifestOptions.settings(before.options()));
        ModelRun model = new Models(progress, request).make();
        if (model.refused()) {
            return new CheckRun(model.diagnostics(), List.of(), true);
        }
        List<Diagnostic> findings = new ArrayList<>(model.diagnostics());
        OutputSet set = new Generation(progress).outputSet(request, model, findings);
        List<Diagnostic> drift = new ArrayList<>(StatementDrift.compare(before, set.manifest(), places(model)));
        drift.addAll(DriftCheck.check(output, set));
        return new CheckRun(findings, drift, false);
    }

    private static Map<String, SourceLocation> places(ModelRun model) {
        Map<String, SourceLocation> places = new HashMap<>();
        for (UnitModel unit : model.models()) {
            for (Declaration declaration : unit.declarations()) {
                Statements.of(declaration)
                        .forEach(one -> places.putIfAbsent(one.id().text(), one.location()));
            }
        }
        return places;
    }
}
