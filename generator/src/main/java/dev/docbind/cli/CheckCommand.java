package dev.docbind.cli;

import dev.docbind.tool.CheckRun;
import dev.docbind.tool.Docbind;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether committed bindings and pages have drifted apart. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells whether committed bindings still say what their pages say, and which statements differ. "
                + "Ends with 1 when something does. The options of generation come from the manifest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind check                        specs/ against generated/src/main/java",
            "  docbind check my/pages --out src/main/java"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Specs directories; the project's own by default.")
    private @Nullable List<Path> directories;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the bindings are; the project's generated/src/main/java by default.")
    private @Nullable Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        CheckRun run =
                new Docbind(console.progress()).check(Home.specsOr(directories), out == null ? Home.generated() : out);
        console.findings(run.diagnostics());
        console.findings(run.drift());
        if (run.refused()) {
            return ExitCode.USAGE.number();
        }
        console.info(run.summary());
        return (run.drift().isEmpty() ? Outcomes.of(false, run.brokenPages()) : ExitCode.FINDINGS).number();
    }
}
