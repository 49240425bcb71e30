package dev.docbind.maven;

import dev.docbind.diagnostic.Count;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.lint.Baseline;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.LintSettingsReader;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.LintRun;
import dev.docbind.tool.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Looks for defects of the documentation itself, and fails when there is an error among them. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends SpecsMojo {

    /** Severities and suppressions; none by default. */
    @Parameter(property = "docbind.lint.settings")
    private @Nullable File settings;

    /** Findings that are known and not reported, as the command line's {@code --write-baseline} writes them. */
    @Parameter(property = "docbind.lint.baseline")
    private @Nullable File baseline;

    /** Whether warnings fail the build as well. */
    @Parameter(property = "docbind.lint.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /** Made by Maven. */
    public LintMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        LintSettings used = settings();
        boolean failed = false;
        for (Path directory : request().directories()) {
            failed |= lint(directory, used);
        }
        if (failed) {
            throw new MojoFailureException("The pages have defects, see above.");
        }
    }

    private boolean lint(Path directory, LintSettings used) throws MojoFailureException {
        LintRun run = new Docbind(Progress.NONE).lint(directory, used);
        report(run.refusals());
        if (!run.refusals().isEmpty()) {
            throw new MojoFailureException("The pages cannot be linted, see above.");
        }
        report(run.report().findings().stream().map(Finding::diagnostic).toList());
        boolean warned = failOnWarnings && run.report().count(dev.docbind.diagnostic.Severity.WARNING) > 0;
        getLog().info(Count.of(run.report().pages(), "page") + ", "
                + Count.of(run.report().findings().size(), "finding"));
        return run.failed() || warned;
    }

    private LintSettings settings() throws MojoExecutionException, MojoFailureException {
        try {
            LintSettings used = settings == null
                    ? LintSettings.DEFAULT
                    : usable(LintSettingsReader.read(settings.toString(), Files.readString(settings.toPath())));
            if (baseline == null) {
                return used;
            }
            Set<String> known = usable(Baseline.read(baseline.toString(), Files.readString(baseline.toPath())));
            return used.withBaseline(known);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot be read: " + IoReason.of(e), e);
        }
    }

    private <T> T usable(Result<T> read) throws MojoFailureException {
        report(read.diagnostics());
        return read.optional().orElseThrow(() -> new MojoFailureException("The lint settings are wrong, see above."));
    }
}
