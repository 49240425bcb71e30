package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.output.OutputSet;
import dev.docbind.output.OutputWriter;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes a run from its models to files on disk. */
final class Generation {

    private final Progress progress;

    Generation(Progress progress) {
        this.progress = progress;
    }

    /** Generates and writes. */
    GenerateRun run(Request request, Path output, boolean refuseBrokenPages) {
        ModelRun model = new Models(progress, request).make();
        if (model.refused() || refuseBrokenPages && !model.brokenPages().isEmpty()) {
            String summary = "Nothing was generated: "
                    + model.diagnostics().stream()
                            .filter(found -> found.severity() == Severity.ERROR)
                            .count()
                    + " errors.";
            return new GenerateRun(model, List.of(), output, GenerateRun.Outcome.REFUSED, OutputChange.NONE, summary);
        }
        List<Diagnostic> findings = new ArrayList<>();
        OutputSet set = outputSet(request, model, findings);
        Result<OutputWriter.Written> written = OutputWriter.write(output, set, model.brokenPages());
        findings.addAll(written.diagnostics());
        if (written.value() == null) {
            String summary = "The output could not be written.";
            return new GenerateRun(
                    model, findings, output, GenerateRun.Outcome.NOT_WRITTEN, OutputChange.NONE, summary);
        }
        OutputWriter.Written done = written.value();
        OutputChange change = new OutputChange(set.files().size(), done.changed(), done.deleted(), done.kept());
        String summary = Summary.of(model, Coverage.of(model), change);
        return new GenerateRun(model, findings, output, GenerateRun.Outcome.WRITTEN, change, summary);
    }

    /** Everything generation would write for the models of a run. */
    OutputSet outputSet(Request request, ModelRun model, List<Diagnostic> findings) {
        List<EmissionPlan> plans = new ArrayList<>();
        List<GeneratedFile> files = new ArrayList<>();
        progress.begin("generating", model.models().size());
        for (UnitModel unit : model.models()) {
            PlanOptions options = new PlanOptions(unit.basePackage(), unit.pageAddress(), unit.fileHeader());
            Result<EmissionPlan> plan = Planner.plan(unit.model(), options);
            findings.addAll(plan.diagnostics());
            plan.optional().ifPresent(plans::add);
            progress.step();
        }
        plans.forEach(plan -> files.addAll(JavaEmitter.emit(plan)));
        model.models().stream()
                .filter(unit -> unit.moduleName() != null)
                .findFirst()
                .ifPresent(unit -> files.add(
                        JavaEmitter.emitModule(Objects.requireNonNull(unit.moduleName()), unit.fileHeader(), plans)));
        progress.end();
        return OutputSet.of(ToolVersion.current(), ManifestOptions.of(request.overrides()), plans, files);
    }
}
