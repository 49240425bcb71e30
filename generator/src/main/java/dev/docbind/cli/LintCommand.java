package dev.docbind.cli;

import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Result;
import dev.docbind.lint.Baseline;
import dev.docbind.lint.LintReport;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.LintSettingsReader;
import dev.docbind.lint.RulePages;
import dev.docbind.lint.Rules;
import dev.docbind.lint.format.LintFormat;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.LintRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for defects of the documentation itself. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Looks for defects of the documentation itself. Ends with 1 when there is an error among them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind lint specs/zlib",
            "  docbind lint specs --format sarif > lint.sarif",
            "  docbind lint specs --write-baseline lint-baseline.json",
            "  docbind lint --explain name.undeclared"
        })
final class LintCommand implements Callable<Integer> {

    private static final String SETTINGS = "lint.yaml";

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @Option(names = "--format", paramLabel = "F", description = "text, json, sarif or github; text by default.")
    private LintFormat format = LintFormat.TEXT;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Severities and suppressions; " + SETTINGS + " in DIR where there is one.")
    private @Nullable Path settingsFile;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are known and not reported.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Take all findings of now as known.")
    private @Nullable Path writtenBaseline;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            description = "Only say what a rule finds and why, with an example of a bad and of a good page.")
    private @Nullable String explained;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        if (explained != null) {
            return explain(console, explained).number();
        }
        try {
            Path specs = Home.specsOr(directory);
            Optional<LintSettings> settings = settings(console, specs);
            if (settings.isEmpty()) {
                return ExitCode.USAGE.number();
            }
            LintRun run = new Docbind(console.progress()).lint(specs, settings.get());
            console.findings(run.refusals());
            return run.refusals().isEmpty() ? report(console, run).number() : ExitCode.USAGE.number();
        } catch (IOException e) {
            console.error("a file cannot be read or written: " + IoReason.of(e));
            return ExitCode.NOT_WRITTEN.number();
        }
    }

    private static ExitCode explain(Console console, String rule) {
        Optional<String> page = RulePages.page(rule);
        if (page.isEmpty()) {
            String hint = Nearest.hint(rule, Rules.ids());
            console.error("There is no rule " + rule + ". "
                    + (hint == null ? "Rules are: " + String.join(", ", Rules.ids()) + "." : hint));
            return ExitCode.USAGE;
        }
        console.out().print(page.get());
        console.out().flush();
        return ExitCode.DONE;
    }

    private ExitCode report(Console console, LintRun run) throws IOException {
        LintReport report = run.report();
        format.write(report, console.out());
        if (writtenBaseline != null) {
            Files.writeString(writtenBaseline, Baseline.text(report));
            console.info("The findings of now are known: " + writtenBaseline);
            return ExitCode.DONE;
        }
        return run.failed() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** The settings with their baseline; empty, and said why, when one of the files is wrong. */
    private Optional<LintSettings> settings(Console console, Path specs) throws IOException {
        Path file = settingsFile == null ? specs.resolve(SETTINGS) : settingsFile;
        LintSettings settings = LintSettings.DEFAULT;
        if (settingsFile != null || Files.isRegularFile(file)) {
            Result<LintSettings> read = LintSettingsReader.read(file.toString(), Files.readString(file));
            console.findings(read.diagnostics());
            if (read.value() == null) {
                return Optional.empty();
            }
            settings = read.value();
        }
        if (baseline == null) {
            return Optional.of(settings);
        }
        Result<Set<String>> known = Baseline.read(baseline.toString(), Files.readString(baseline));
        console.findings(known.diagnostics());
        return known.optional().map(settings::withBaseline);
    }
}
