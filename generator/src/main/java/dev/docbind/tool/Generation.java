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
import dev.docbind.resolve.Lookups;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a run from its models to files on disk. */
final class Generation {

    private final Progress progress;

    Generation(Progress progress) {
        this.progress = progress;
    }

    /** Generates and writes. */
    GenerateRun run(Request request, Path output, boolean refuseBrokenPages) {
        LastRun last = LastRun.of(request, output, refuseBrokenPages);
        GenerateRun unchanged = last == null ? null : last.resumed();
        return unchanged != null ? unchanged : write(make(request, refuseBrokenPages, last != null), output, last);
    }

    /**
     * What was made of pages: all that writing needs, so that the models need not be kept until all is written.
     *
     * @param pages a run that wrote nothing yet, with the findings so far
     * @param summary words the end of the run
     * @param set what is to be written; null where the run is refused
     * @param pageHashes the hashes of its pages; null where files beside the specs directories had a part in it, so that
     *     nothing tells whether they change
     * @param memory what is to be remembered of the pages; null where a change of one could concern more than pages
     */
    private record Made(
            GenerateRun pages,
            Summary summary,
            @Nullable OutputSet set,
            @Nullable Map<String, String> pageHashes,
            byte @Nullable [] memory) {}

    private Made make(Request request, boolean refuseBrokenPages, boolean remember) {
        Dependencies dependencies = new Dependencies();
        ModelRun model = new Models(progress, request, remember ? dependencies : Lookups.NONE).make();
        List<Diagnostic> findings = new ArrayList<>();
        boolean refused =
                model.refused() || refuseBrokenPages && !model.brokenPages().isEmpty();
        List<EmissionPlan> plans = refused ? List.of() : plans(model, findings);
        OutputSet set = refused ? null : everything(request, model, plans);
        byte[] memory = remember && !refused ? PageMemories.of(request, model, plans, dependencies) : null;
        GenerateRun run = new GenerateRun(
                model.diagnostics(),
                findings,
                model.brokenPages(),
                model.refused(),
                model.models().stream().map(UnitModel::basePackage).distinct().collect(Collectors.joining(":")),
                Path.of(""),
                GenerateRun.Outcome.REFUSED,
                OutputChange.NONE,
                "Nothing was generated: " + errors(model.diagnostics()) + ".");
        Summary summary = new Summary(model.pagesRead(), Coverage.of(model), model.brokenPages());
        return new Made(run, summary, set, model.selfContained() ? model.pageHashes() : null, memory);
    }

    private static GenerateRun write(Made made, Path output, @Nullable LastRun last) {
        if (made.set() == null) {
            return made.pages()
                    .ended(
                            output,
                            GenerateRun.Outcome.REFUSED,
                            OutputChange.NONE,
                            made.pages().summary());
        }
        List<Diagnostic> findings = made.pages().diagnostics();
        Result<OutputWriter.Written> written =
                OutputWriter.write(output, made.set(), made.pages().brokenPages());
        findings.addAll(written.diagnostics());
        OutputWriter.Written done = written.value();
        if (done == null) {
            String summary = "The output could not be written.";
            return made.pages().ended(output, GenerateRun.Outcome.NOT_WRITTEN, OutputChange.NONE, summary);
        }
        int files = made.set().files().size();
        if (last != null && made.pageHashes() != null) {
            OutputChange none = new OutputChange(files, List.of(), List.of(), done.kept());
            String words = made.summary().of(none);
            last.store(
                    made.pages().ended(output, GenerateRun.Outcome.WRITTEN, none, words),
                    made.pageHashes(),
                    done.hashes(),
                    done.kept().isEmpty() ? made.memory() : null);
        }
        OutputChange change = new OutputChange(files, done.changed(), done.deleted(), done.kept());
        return made.pages()
                .ended(
                        output,
                        GenerateRun.Outcome.WRITTEN,
                        change,
                        made.summary().of(change));
    }

    /** Everything generation would write for the models of a run. */
    OutputSet outputSet(Request request, ModelRun model, List<Diagnostic> findings) {
        return everything(request, model, plans(model, findings));
    }

    private List<EmissionPlan> plans(ModelRun model, List<Diagnostic> findings) {
        List<EmissionPlan> plans = new ArrayList<>();
        progress.begin("generating", model.models().size());
        for (UnitModel unit : model.models()) {
            PlanOptions options = new PlanOptions(unit.basePackage(), unit.pageAddress(), unit.fileHeader());
            Result<EmissionPlan> plan = Planner.plan(unit.model(), options);
            findings.addAll(plan.diagnostics());
            plan.optional().ifPresent(plans::add);
            progress.step();
        }
        return plans;
    }

    private OutputSet everything(Request request, ModelRun model, List<EmissionPlan> plans) {
        List<GeneratedFile> files = new ArrayList<>();
        plans.forEach(plan -> files.addAll(JavaEmitter.emit(plan)));
        model.models().stream()
                .filter(unit -> unit.moduleName() != null)
                .findFirst()
                .ifPresent(unit -> files.add(
                        JavaEmitter.emitModule(Objects.requireNonNull(unit.moduleName()), unit.fileHeader(), plans)));
        progress.end();
        return OutputSet.of(ToolVersion.current(), ManifestOptions.of(request.overrides()), plans, files);
    }

    private static String errors(List<Diagnostic> findings) {
        long count = findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        return count + (count == 1 ? " error" : " errors");
    }
}
