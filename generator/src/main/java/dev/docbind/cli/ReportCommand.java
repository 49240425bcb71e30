package dev.docbind.cli;

import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.report.ReportFile;
import dev.docbind.tool.Docbind;
import java.io.IOException;
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

/** Writes an HTML report about pages. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes an HTML report: what is bound and why not, on which evidence, and what lint found. "
                + "It needs no server and no network.",
        footerHeading = "%nExamples:%n",
        footer = {"  docbind report specs --out report"})
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the report goes.")
    private Path out = Path.of("");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        Result<List<ReportFile>> report = new Docbind(console.progress()).report(Home.specsOr(directory));
        console.findings(report.diagnostics());
        if (report.value() == null) {
            return ExitCode.USAGE.number();
        }
        try {
            ReportFiles.write(out, report.value());
        } catch (IOException e) {
            console.error("the report cannot be written: " + IoReason.of(e));
            return ExitCode.NOT_WRITTEN.number();
        }
        console.info("Report: " + out.resolve("index.html"));
        return ExitCode.DONE.number();
    }
}
