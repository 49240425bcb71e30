package dev.docbind.cli;

import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.format.DiffFormat;
import dev.docbind.tool.Docbind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed for callers between two states of the documentation. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what changed for callers between two states of the documentation.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind diff old/specs new/specs",
            "  docbind diff old/specs new/specs --format markdown > comment.md",
            "  docbind diff old/specs new/specs --fail-on-breaking"
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The specs directory of the old state.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The specs directory of the new state.")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "text, markdown or json; text by default.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--no-lint",
            description = "Leave out lint findings that came and went, which take a while to find.")
    private boolean withoutLint;

    @Option(names = "--fail-on-breaking", description = "End with 1 when callers have to do something.")
    private boolean failOnBreaking;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        Result<DiffReport> result = new Docbind(console.progress()).diff(before, after, !withoutLint);
        console.findings(result.diagnostics());
        DiffReport report = result.value();
        if (report == null) {
            return ExitCode.USAGE.number();
        }
        try {
            format.write(report, console.out());
        } catch (IOException e) {
            console.error("the differences cannot be written: " + IoReason.of(e));
            return ExitCode.NOT_WRITTEN.number();
        }
        if (failOnBreaking && report.breaking()) {
            return ExitCode.FINDINGS.number();
        }
        return (report.complete() ? ExitCode.DONE : ExitCode.PAGES_LEFT_OUT).number();
    }
}
