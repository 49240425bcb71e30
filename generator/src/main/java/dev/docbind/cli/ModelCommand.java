package dev.docbind.cli;

import dev.docbind.tool.Docbind;
import dev.docbind.tool.ModelRun;
import dev.docbind.tool.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints everything known about pages as JSON. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description = "Prints what is known about the pages as JSON (schema docbind-model/1) on standard output.",
        footerHeading = "%nExamples:%n",
        footer = {"  docbind model specs/zlib > zlib.json", "  docbind model specs --include WPU* --target windows-x64"
        })
final class ModelCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        Request request = Request.of(List.of(Home.specsOr(directory)), selection.settings(null));
        Docbind docbind = new Docbind(console.progress());
        ModelRun run = docbind.model(request);
        console.findings(run.diagnostics());
        if (run.refused()) {
            return ExitCode.USAGE.number();
        }
        console.out().print(docbind.json(run));
        console.out().flush();
        return Outcomes.of(run).number();
    }
}
