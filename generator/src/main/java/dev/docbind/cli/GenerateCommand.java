package dev.docbind.cli;

import dev.docbind.config.SettingsReader;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.GenerateRun;
import dev.docbind.tool.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns pages into Java sources: the main job. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Turns documentation pages into Java bindings.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind generate                                 specs/ to generated/src/main/java",
            "  docbind generate my/pages --out src/main/java --base-package com.acme.win",
            "  docbind generate specs --include WPU* --out out  some functions and what they need"
        })
final class GenerateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Specs directories; the project's own by default.")
    private @Nullable List<Path> directories;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the sources go; the project's generated/src/main/java by default.")
    private @Nullable Path out;

    @Option(
            names = {"-p", "--base-package"},
            paramLabel = "P",
            description = "The package under which each header gets its own.")
    private @Nullable String basePackage;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (basePackage != null && !SettingsReader.isPackage(basePackage)) {
            throw new ParameterException(spec.commandLine(), "'" + basePackage + "' cannot be a Java package");
        }
        Console console = Consoles.of(spec, output);
        Request request = Request.of(Home.specsOr(directories), selection.settings(basePackage));
        Path target = out == null ? Home.generated() : out;
        GenerateRun run = new Docbind(console.progress()).generate(request, target, false);
        console.findings(run.pageFindings());
        console.findings(run.diagnostics());
        switch (run.outcome()) {
            case WRITTEN -> written(console, run);
            case REFUSED, NOT_WRITTEN -> console.error(run.summary());
        }
        return run.outcome() == GenerateRun.Outcome.NOT_WRITTEN
                ? ExitCode.NOT_WRITTEN.number()
                : Outcomes.of(run.refused(), run.brokenPages()).number();
    }

    private void written(Console console, GenerateRun run) {
        run.summary().lines().forEach(console::info);
        console.info("Sources: " + run.output());
        if (run.packages().isEmpty()) {
            return;
        }
        if (out == null) {
            console.info("Javadoc: ./mvnw verify renders it to generated/target/reports/apidocs/index.html");
        } else {
            console.info("Javadoc: javadoc -d javadoc -cp \"" + Home.runtime() + "\" -sourcepath \"" + run.output()
                    + "\" -subpackages " + run.packages());
        }
    }
}
