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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            return CheckRun.refusal(List.of(missing));
        }
        Request request = Request.of(directories, ManifestOptions.settings(before.options()));
        ModelRun model = new Models(progress, request).make();
        if (model.refused()) {
            return CheckRun.refusal(model.diagnostics());
        }
        List<Diagnostic> findings = new ArrayList<>(model.diagnostics());
        OutputSet set = new Generation(progress).outputSet(request, model, findings);
        List<Diagnostic> drift = new ArrayList<>(StatementDrift.compare(before, set.manifest(), places(model)));
        drift.addAll(DriftCheck.check(output, set));
        Set<String> unknown = unknown(before, model.brokenPages());
        drift.removeIf(finding -> unknown.contains(finding.location().file()));
        return new CheckRun(findings, drift, model.brokenPages(), false);
    }

    /** Pages that cannot be read and the files that they have a part in, which generation would leave as they are. */
    private static Set<String> unknown(Manifest before, Set<String> broken) {
        Set<String> unknown = new HashSet<>(broken);
        Set<String> folders = new HashSet<>();
        before.files().forEach((path, entry) -> {
            boolean concerned = entry.pages().stream()
                    .map(before.pages()::get)
                    .anyMatch(page -> page != null && broken.contains(page.path()));
            if (concerned) {
                unknown.add(path);
                folders.add(folder(path));
            }
        });
        before.files().forEach((path, entry) -> {
            if (entry.pages().isEmpty() && folders.contains(folder(path))) {
                unknown.add(path);
            }
        });
        if (!broken.isEmpty()) {
            unknown.add(Manifest.FILE);
        }
        return unknown;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
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
