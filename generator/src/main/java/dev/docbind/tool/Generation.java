package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a run from its models to files on disk. */
final class Generation {

    private final Progress progress;
    private final List<Diagnostic> findings = new ArrayList<>();

    Generation(Progress progress) {
        this.progress = progress;
    }

    GenerateRun run(Request request, Path output, boolean refuseBrokenPages) {
        ModelRun model = new Models(progress, request).make();
        boolean refused =
                model.refused() || refuseBrokenPages && !model.brokenPages().isEmpty();
        if (refused) {
            return new GenerateRun(
                    model, output, GenerateRun.Outcome.REFUSED, OutputChange.NONE, "Nothing was generated.");
        }
        List<GeneratedFile> files = files(model);
        try {
            OutputChange change = write(files, output);
            String summary = Summary.of(model, Coverage.of(model), change);
            return new GenerateRun(model, output, GenerateRun.Outcome.WRITTEN, change, summary);
        } catch (IOException | UncheckedIOException e) {
            return new GenerateRun(
                    model,
                    output,
                    GenerateRun.Outcome.NOT_WRITTEN,
                    OutputChange.NONE,
                    "Cannot write: " + e.getMessage());
        }
    }

    private List<GeneratedFile> files(ModelRun model) {
        List<GeneratedFile> files = new ArrayList<>();
        progress.begin("generating", model.models().size());
        for (UnitModel unit : model.models()) {
            Result<EmissionPlan> plan = Planner.plan(
                    unit.model(), new PlanOptions(unit.basePackage(), unit.pageAddress(), unit.fileHeader()));
            findings.addAll(plan.diagnostics());
            plan.optional().ifPresent(value -> files.addAll(JavaEmitter.emit(value)));
            progress.step();
        }
        progress.end();
        return files;
    }

    private static OutputChange write(List<GeneratedFile> files, Path output) throws IOException {
        List<String> changed = new ArrayList<>();
        for (GeneratedFile file : files) {
            Path target = output.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text());
            changed.add(file.path());
        }
        return new OutputChange(files.size(), changed, List.of(), List.of());
    }
}
