package dev.docbind.hostile;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.ModelRun;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import dev.docbind.tool.UnitModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the stages make of a specs directory, before the guard has seen it: the guard must not be what saves the day.
 *
 * @param files the emitted files
 * @param diagnostics all findings
 */
record Generated(List<GeneratedFile> files, List<Diagnostic> diagnostics) {

    /** Whether a page gave code, or a finding that says why not. */
    boolean mentions(String page) {
        return files.stream().anyMatch(file -> file.pages().contains(page))
                || diagnostics.stream()
                        .anyMatch(finding -> finding.location().file().equals(page));
    }

    static Generated from(Path specs) {
        ModelRun run = new Docbind(Progress.NONE).model(Request.of(specs));
        List<GeneratedFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(run.diagnostics());
        for (UnitModel unit : run.models()) {
            Result<EmissionPlan> plan = Planner.plan(unit.model(), PlanOptions.of("hostile.base"));
            diagnostics.addAll(plan.diagnostics());
            plan.optional().ifPresent(value -> files.addAll(JavaEmitter.emit(value)));
        }
        return new Generated(files, diagnostics);
    }
}
